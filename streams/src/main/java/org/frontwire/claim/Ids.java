package org.frontwire.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids derived from what they stand for: the same words give the same id in every run. */
final class Ids {
  private static final int BYTES = 10;

  /** Looking one up costs more than using it. */
  private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Ids::sha256);

  private Ids() {}

  static String of(String... parts) {
    String ended = String.join("\0", parts) + "\0";
    byte[] digest = DIGEST.get().digest(ended.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
