package org.frontwire.ingest.format;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells English from other languages by script and by the small words of the first 20,000 characters. */
final class Language {
  private static final int SAMPLE = 20_000;
  private static final int FEW_WORDS = 12;
  private static final double ENOUGH = 0.08;
  private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
      "en",
          Set.of(
              "the", "of", "and", "to", "in", "that", "was", "were", "on", "by", "with", "for",
              "from", "has", "have", "been", "at", "is", "it", "said", "killed", "their", "after",
              "who", "an", "a"),
      "fr",
          Set.of(
              "le", "la", "les", "des", "du", "et", "une", "un", "dans", "est", "qui", "que",
              "pour", "sur", "par", "au", "aux", "ont", "été", "avec"),
      "es",
          Set.of(
              "el", "la", "los", "las", "del", "y", "en", "que", "una", "un", "por", "con", "se",
              "para", "su", "al", "han", "fue", "más", "hay"),
      "de",
          Set.of(
              "der", "die", "das", "und", "den", "dem", "von", "mit", "ist", "im", "ein", "eine",
              "auf", "für", "nicht", "des", "sich", "wurde", "zu", "bei"),
      "it",
          Set.of(
              "il", "la", "gli", "che", "di", "del", "della", "e", "un", "una", "per", "con",
              "sono", "nel", "è", "non", "dei", "al", "da", "le"),
      "pt",
          Set.of(
              "o", "os", "as", "da", "do", "dos", "das", "e", "que", "um", "uma", "em", "para",
              "com", "não", "no", "na", "por", "foi", "mais"),
      "nl",
          Set.of(
              "de", "het", "een", "en", "van", "dat", "is", "op", "te", "zijn", "met", "voor",
              "niet", "aan", "er", "bij", "werd", "door", "ook", "uit"),
      "tr",
          Set.of(
              "ve", "bir", "bu", "için", "ile", "da", "de", "olarak", "olan", "daha", "çok",
              "kadar", "sonra", "göre", "ise", "gibi", "en", "her", "olduğu", "ancak"),
      "fi",
          Set.of(
              "ja", "on", "että", "ei", "se", "oli", "ovat", "hän", "mutta", "kun", "myös", "joka",
              "mukaan", "tai", "sen", "ole", "kuin", "jo", "vain", "jos"),
      "sv",
          Set.of(
              "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den",
              "har", "de", "inte", "om", "ett", "han", "men", "var"));
  private static final Map<UnicodeScript, String> OTHER_SCRIPTS = Map.of(
      UnicodeScript.ARABIC,
      "und-Arab",
      UnicodeScript.CYRILLIC,
      "und-Cyrl",
      UnicodeScript.HEBREW,
      "he",
      UnicodeScript.HAN,
      "zh",
      UnicodeScript.HIRAGANA,
      "ja",
      UnicodeScript.KATAKANA,
      "ja",
      UnicodeScript.HANGUL,
      "ko",
      UnicodeScript.GREEK,
      "el",
      UnicodeScript.DEVANAGARI,
      "und-Deva",
      UnicodeScript.THAI,
      "th");

  private Language() {}

  /** A BCP 47 tag; "en" for a short text in Latin script that gives no other sign; "und" when it cannot be told. */
  static String of(String text) {
    Optional<UnicodeScript> script = Script.of(text);
    if (script.isEmpty()) return "und";
    if (script.get() != UnicodeScript.LATIN) return OTHER_SCRIPTS.getOrDefault(script.get(), "und");
    return latin(text.substring(0, Math.min(SAMPLE, text.length())));
  }

  private static String latin(String sample) {
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      words++;
      for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet())
        if (language.getValue().contains(word)) counts.merge(language.getKey(), 1, Integer::sum);
    }
    Map.Entry<String, Integer> best = counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(e -> e.getKey().equals("en") ? 1 : 0))
        .orElse(Map.entry("und", 0));
    int english = counts.getOrDefault("en", 0);
    if (best.getValue() == english && english > 0) return "en";
    if (best.getValue() >= 3
        && best.getValue() >= ENOUGH * words
        && best.getValue() > english * 3 / 2) return best.getKey();
    return words <= FEW_WORDS || english > 0 ? "en" : "und";
  }
}
