package org.frontwire.ingest.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What a url tells about its outlet. */
final class Addresses {
  private Addresses() {}

  /** The host without "www."; empty when the text is no url. */
  static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
