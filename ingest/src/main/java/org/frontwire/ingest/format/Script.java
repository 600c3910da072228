package org.frontwire.ingest.format;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which script a text is written in. */
final class Script {
  private static final int SAMPLE = 20_000;

  private Script() {}

  /** The script of most letters; empty when there are no letters. Looks at the first 20,000 characters. */
  static Optional<UnicodeScript> of(String text) {
    if (isPlain(text)) return Optional.of(UnicodeScript.LATIN);
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) counts.merge(UnicodeScript.of(c), 1, Integer::sum);
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Whether the only letters are Latin ones, as in most lines: no need to count. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++)
      if (text.charAt(i) > 0x2FF && !isMark(text.charAt(i))) return false;
    return text.chars().limit(SAMPLE).anyMatch(Character::isLetter);
  }

  /** Quotes and dashes. */
  private static boolean isMark(char c) {
    return c >= 0x2000 && c < 0x2070;
  }
}
