package org.frontwire.dedupe;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.frontwire.text.DataFile;
import org.frontwire.text.Token;

/** Words that mean the same in a title, "dead" and "killed", "Syria" and "Syrian", from {@code same-words.tsv}. */
final class SameWords {
  private static final String NATION = "nation";
  private static final String EFFECT = "effect";
  private static final Map<String, Meaning> MEANINGS = load();
  private static final int[] EFFECTS = MEANINGS.values().stream()
      .filter(meaning -> meaning.kind().equals(EFFECT))
      .mapToInt(meaning -> Fingerprints.shortened(Fingerprints.hash(meaning.word())))
      .distinct()
      .toArray();

  private SameWords() {}

  /** What a word of a title means; empty when only its letters tell. */
  static Optional<Meaning> of(Token token) {
    boolean pronoun = token.text().equals("us") || token.text().equals("Us");
    return Optional.ofNullable(MEANINGS.get(token.lower()))
        .filter(meaning -> !meaning.isNation() || (token.isCapitalised() && !pronoun));
  }

  /** Shortened hashes of the words for what happened to people. */
  static IntStream effects() {
    return IntStream.of(EFFECTS);
  }

  private static Map<String, Meaning> load() {
    Map<String, Meaning> meanings = new HashMap<>();
    DataFile.each(SameWords.class, "same-words.tsv", line -> read(line.columns(), meanings));
    return Map.copyOf(meanings);
  }

  private static void read(String[] columns, Map<String, Meaning> meanings) {
    for (String word : columns[2].split("\\|", -1)) {
      meanings.put(word, new Meaning(columns[0], columns[1]));
    }
  }

  /** @param word the one that all of this meaning count as; empty when it says nothing */
  record Meaning(String kind, String word) {
    boolean isNation() {
      return kind.equals(NATION);
    }
  }
}
