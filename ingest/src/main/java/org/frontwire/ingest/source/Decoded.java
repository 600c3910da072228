package org.frontwire.ingest.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes read strictly as UTF-8 text: the text, or the complaint.
 *
 * @param text empty when there is a complaint
 */
record Decoded(String text, Optional<Complaint> complaint) {

  /** What is wrong, in words that follow "expected". */
  record Complaint(Reason reason, String message) {}

  /** Decodes a whole document. Linear. */
  static Decoded document(byte[] bytes) {
    Decoded decoded = utf8(bytes);
    if (decoded.complaint.isPresent()) return decoded;
    if (isBlank(decoded.text))
      return broken(Reason.EMPTY, "expected text, found none in " + bytes.length + " bytes");
    String head =
        decoded.text.substring(0, Math.min(200, decoded.text.length())).stripLeading();
    return markup(head)
        .map(found -> broken(Reason.UNSUPPORTED_FORMAT, "expected plain text, found " + found))
        .orElse(decoded);
  }

  /** Decodes bytes that may hold anything but control characters of binary files. */
  static Decoded utf8(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++)
      if (bytes[i] == 0)
        return broken(Reason.BINARY, "expected text, found a zero byte at byte " + i);
    CharsetDecoder strict = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = strict.decode(in, out, true);
    if (!result.isError()) return new Decoded(out.flip().toString(), Optional.empty());
    int at = in.position();
    return broken(
        Reason.INVALID_UTF8,
        String.format(Locale.ROOT, "expected UTF-8, found byte 0x%02x at byte %d", bytes[at], at));
  }

  static boolean isBlank(String text) {
    return text.chars()
        .allMatch(c -> Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || c == '\uFEFF'
            || c == '\u200B');
  }

  private static Decoded broken(Reason reason, String message) {
    return new Decoded("", Optional.of(new Complaint(reason, message)));
  }

  private static Optional<String> markup(String head) {
    String start = head.startsWith("\uFEFF") ? head.substring(1).stripLeading() : head;
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) return Optional.of("HTML");
    if (lower.startsWith("<?xml") || lower.startsWith("<!doctype")) return Optional.of("XML");
    if (start.startsWith("%PDF-")) return Optional.of("PDF");
    return lower.startsWith("{\\rtf") ? Optional.of("RTF") : Optional.empty();
  }
}
