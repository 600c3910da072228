package org.frontwire.dedupe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontwire.text.DataFile;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordTest;

/** News agencies and how credits write them, from {@code agencies.tsv}. */
final class Agencies {
  private static final Map<String, String> NAMES = load();
  private static final int LONGEST_ALIAS = 4;
  private static final WordTest STARTS = WordTest.of(Agencies::starts);

  private Agencies() {}

  /** The agency that a whole text names, "Agence France-Presse" -> "AFP". */
  static Optional<String> named(String text) {
    return Optional.ofNullable(NAMES.get(text.strip()));
  }

  /** The agency whose name starts at this token. */
  static Optional<Mention> at(List<Token> tokens, int start) {
    if (!STARTS.has(tokens.get(start))) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    Mention longest = null;
    for (int end = start; end < Math.min(tokens.size(), start + LONGEST_ALIAS); end++) {
      words.append(end == start ? "" : " ").append(tokens.get(end).text());
      String name = NAMES.get(words.toString());
      longest = name == null ? longest : new Mention(name, start, end + 1);
    }
    return Optional.ofNullable(longest);
  }

  private static boolean starts(Word word) {
    return NAMES.containsKey(word.text())
        || NAMES.keySet().stream().anyMatch(name -> name.startsWith(word.text() + " "));
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    DataFile.each(Agencies.class, "agencies.tsv", line -> read(line.columns(), names));
    return Map.copyOf(names);
  }

  private static void read(String[] columns, Map<String, String> names) {
    for (String alias : columns[1].split("\\|", -1)) {
      names.put(alias, columns[0]);
    }
  }

  /** Tokens from {@code start} to before {@code end} name the agency. */
  record Mention(String agency, int start, int end) {}
}
