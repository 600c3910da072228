package org.frontwire.dedupe;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Short keys of articles: eight bytes of a digest of the uri, in the place of sixty or more in memory. Among ten million articles
 * two share a key with a chance of one in 370,000; then the later one takes the place of the other, and whoever asks for
 * an article compares the uri.
 */
final class ArticleKeys {
  private static final ThreadLocal<MessageDigest> DIGESTS =
      ThreadLocal.withInitial(ArticleKeys::digest);

  private ArticleKeys() {}

  /** The key of a uri, the same in every run and on every machine. */
  static long of(String uri) {
    return ByteBuffer.wrap(DIGESTS.get().digest(uri.getBytes(StandardCharsets.UTF_8)))
        .getLong();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
