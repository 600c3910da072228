package org.frontwire.ingest.format;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells English from other languages. Nearly all pages are English, and their small words show it at once; only for the others is the
 * detector asked, which costs a hundred times as much.
 */
final class Language {
  private static final int SAMPLE = 4_000;
  private static final int FEW_WORDS = 12;
  private static final int HARDLY_ANY = 5;
  private static final int PLAINLY = 5;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words that only English has. */
  private static final Set<String> ENGLISH = Set.of(
      "the", "of", "and", "to", "that", "were", "with", "from", "has", "have", "been", "said",
      "killed", "their", "after", "who", "but", "they", "near", "its", "which", "had", "are",
      "this", "more", "it", "by");

  /** Words that English has too. */
  private static final Set<String> SHARED = Set.of("in", "was", "on", "for", "at", "is", "an", "a");

  private Language() {}

  /** A BCP 47 tag; "en" for a short text in Latin script that gives no other sign; "und" when it cannot be told. */
  static String of(String text) {
    Optional<UnicodeScript> script = Script.of(text);
    if (script.isEmpty()) return "und";
    if (script.get() != UnicodeScript.LATIN) return Detector.of(text);
    return latin(text.substring(0, Math.min(SAMPLE, text.length())));
  }

  private static String latin(String sample) {
    int words = 0;
    int english = 0;
    int shared = 0;
    Matcher word = WORD.matcher(sample);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      words++;
      if (ENGLISH.contains(lower)) english++;
      else if (SHARED.contains(lower)) shared++;
    }
    boolean plain = english > 0 && PLAINLY * (english + shared) >= words;
    boolean doubtful = words <= FEW_WORDS && english > 0;
    boolean tooShort = words <= HARDLY_ANY && sample.chars().allMatch(c -> c < 128);
    return plain || doubtful || tooShort ? "en" : Detector.of(sample);
  }
}
