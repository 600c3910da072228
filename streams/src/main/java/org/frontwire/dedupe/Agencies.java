package org.frontwire.dedupe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.frontwire.text.Token;

/** News agencies and how credits write them, from {@code agencies.tsv}. */
final class Agencies {
  private static final Map<String, String> NAMES = load();
  private static final int LONGEST_ALIAS = 4;

  private Agencies() {}

  /** The agency that a whole text names, "Agence France-Presse" -> "AFP". */
  static Optional<String> named(String text) {
    return Optional.ofNullable(NAMES.get(text.strip()));
  }

  /** The agency whose name starts at this token. */
  static Optional<Mention> at(List<Token> tokens, int start) {
    StringBuilder words = new StringBuilder();
    Mention longest = null;
    for (int end = start; end < Math.min(tokens.size(), start + LONGEST_ALIAS); end++) {
      words.append(end == start ? "" : " ").append(tokens.get(end).text());
      String name = NAMES.get(words.toString());
      longest = name == null ? longest : new Mention(name, start, end + 1);
    }
    return Optional.ofNullable(longest);
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    InputStream file = Objects.requireNonNull(
        Agencies.class.getResourceAsStream("agencies.tsv"), "agencies.tsv is missing from the jar");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> read(line, names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }

  private static void read(String line, Map<String, String> names) {
    String[] columns = line.split("\t", -1);
    for (String alias : columns[1].split("\\|", -1)) {
      names.put(alias, columns[0]);
    }
  }

  /** Tokens from {@code start} to before {@code end} name the agency. */
  record Mention(String agency, int start, int end) {}
}
