package org.frontwire.ingest.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What a url tells about its outlet. */
final class Addresses {
  private Addresses() {}

  /** The host without "www."; empty when the text is no url. Of a page in a web archive, the host that it was saved from. */
  static Optional<String> host(String url) {
    int saved = Math.max(url.indexOf("/http://", 8), url.indexOf("/https://", 8));
    return saved > 0 ? direct(url.substring(saved + 1)) : direct(url);
  }

  private static Optional<String> direct(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
