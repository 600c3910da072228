package org.frontwire.ingest.source;

/**
 * What a source accepts.
 *
 * @param maxBytes largest document or line in bytes, 1 to 1 GiB; default 8 MiB: a hundred times the longest live blog
 */
public record SourceSettings(int maxBytes) {
  /** The defaults. */
  public static final SourceSettings DEFAULTS = new SourceSettings(8 << 20);

  public SourceSettings {
    if (maxBytes < 1 || maxBytes > 1 << 30)
      throw new IllegalArgumentException("max-bytes must be 1 to 1073741824, not " + maxBytes);
  }
}
