package org.frontwire.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream of bytes into lines in bounded memory: of a line above the limit only the first bytes are kept, the
 * rest is counted and skipped. Ends of line are LF and CR LF.
 */
final class LineFeed {

  /** One line without its end. */
  static final class Line {
    private final long number;
    private final long offset;
    private final long size;
    private final byte[] bytes;

    private Line(long number, long offset, long size, byte[] bytes) {
      this.number = number;
      this.offset = offset;
      this.size = size;
      this.bytes = bytes;
    }

    /** From 1. */
    long number() {
      return number;
    }

    /** Of its first byte in the stream. */
    long offset() {
      return offset;
    }

    /** In bytes, all of it. */
    long size() {
      return size;
    }

    /** All of it, or its head when it is longer than the limit. */
    byte[] bytes() {
      return bytes;
    }

    boolean isWhole() {
      return size == bytes.length;
    }
  }

  private static final int CHUNK = 64 * 1024;
  private final InputStream in;
  private final int maxBytes;
  private final byte[] chunk = new byte[CHUNK];
  private int position;
  private int limit;
  private long offset;
  private long number;
  private byte[] kept = new byte[CHUNK];

  LineFeed(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (!fill()) return Optional.empty();
    long start = offset;
    long size = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int end = endOfLine();
      size = keep(size, end);
      ended = end < limit;
      offset += end - position + (ended ? 1 : 0);
      position = end + (ended ? 1 : 0);
    }
    return Optional.of(line(start, size));
  }

  private boolean fill() throws IOException {
    if (position < limit) return true;
    position = 0;
    limit = Math.max(0, in.read(chunk));
    return limit > 0;
  }

  private int endOfLine() {
    int end = position;
    while (end < limit && chunk[end] != '\n') end++;
    return end;
  }

  private long keep(long size, int end) {
    int length = (int) Math.min(end - position, Math.max(0, maxBytes + 1L - size));
    if (length > 0) {
      int needed = (int) size + length;
      if (needed > kept.length)
        kept = Arrays.copyOf(kept, Math.min(maxBytes + 1, Math.max(needed, kept.length * 2)));
      System.arraycopy(chunk, position, kept, (int) size, length);
    }
    return size + end - position;
  }

  private Line line(long start, long size) {
    long length = size > 0 && size <= kept.length && kept[(int) size - 1] == '\r' ? size - 1 : size;
    int whole = (int) (length <= maxBytes ? length : Math.min(Unreadable.HEAD_BYTES, maxBytes));
    Line line = new Line(++number, start, length, Arrays.copyOf(kept, whole));
    if (kept.length > 1 << 20) kept = new byte[CHUNK];
    return line;
  }
}
