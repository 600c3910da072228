package org.frontwire.ingest.source;

import org.frontwire.event.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest or a feed says about a document; null where it says nothing.
 *
 * @param published when this version was published
 * @param firstPublished when the article was first published, if that was earlier
 */
public record Metadata(
    @Nullable String uri,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String slugline,
    @Nullable String ednote,
    @Nullable String language,
    @Nullable Published published,
    @Nullable Published firstPublished,
    PubStatus status) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(null, null, null, null, null, null, null, null, null, null, PubStatus.USABLE);

  /** Nothing is known but when it was published. */
  public static Metadata published(Published at) {
    return new Metadata(null, null, null, null, null, null, null, null, at, null, PubStatus.USABLE);
  }

  /** The same for an article with an address. */
  public Metadata at(String address) {
    return new Metadata(
        address,
        url,
        outlet,
        title,
        byline,
        slugline,
        ednote,
        language,
        published,
        firstPublished,
        status);
  }

  /** The same from an outlet. */
  public Metadata from(String publisher) {
    return new Metadata(
        uri,
        url,
        publisher,
        title,
        byline,
        slugline,
        ednote,
        language,
        published,
        firstPublished,
        status);
  }

  Metadata withFirstPublished(Published first) {
    return new Metadata(
        uri, url, outlet, title, byline, slugline, ednote, language, published, first, status);
  }
}
