package org.frontwire.ingest.source;

import java.nio.ByteBuffer;

/**
 * Input that could not be read as a document.
 *
 * @param key the key it would have had: its name or uri
 * @param source where it came from: file, line and byte
 * @param reason stable word for metrics and filters
 * @param message one sentence: what was expected, what came, where
 * @param size of the whole input in bytes; -1 when unknown
 * @param head its first bytes, at most {@value #HEAD_BYTES}
 */
public record Unreadable(
    String key, String source, Reason reason, String message, long size, ByteBuffer head)
    implements Item {
  static final int HEAD_BYTES = 64 * 1024;

  /** The first bytes of an input, cut to what a dead letter holds. */
  static ByteBuffer headOf(byte[] bytes) {
    return ByteBuffer.wrap(
            bytes.length <= HEAD_BYTES ? bytes : java.util.Arrays.copyOf(bytes, HEAD_BYTES))
        .asReadOnlyBuffer();
  }
}
