package org.frontwire.ingest.source;

/**
 * A text as it was given, with what its source says about it.
 *
 * @param name how the source calls it: a path inside the folder, or the id of a line
 * @param text the words, untouched: offsets of everything published count in it
 */
public record Document(String name, String text, Metadata metadata) implements Item {

  /** Identity over all versions: what the source states, else the url, else outlet and name. */
  public String uri() {
    String stated = metadata.uri();
    if (stated != null) return stated;
    String url = metadata.url();
    if (url != null) return url;
    String outlet = metadata.outlet();
    return outlet == null ? name : outlet + "/" + name;
  }

  /** The same with the time of its first version. */
  public Document firstPublished(Published first) {
    return new Document(name, text, metadata.withFirstPublished(first));
  }
}
