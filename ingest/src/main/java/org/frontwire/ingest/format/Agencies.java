package org.frontwire.ingest.format;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The agencies of {@code agencies.txt}. */
final class Agencies {
  private static final Set<String> NAMES = Table.lines("agencies.txt").stream()
      .map(name -> name.toLowerCase(Locale.ROOT))
      .collect(Collectors.toUnmodifiableSet());

  private Agencies() {}

  /** Whether these words are an agency, alone or as a list: "Reuters", "AFP, AP". */
  static boolean isAgency(String words) {
    String[] names = words.strip().toLowerCase(Locale.ROOT).split("\\s?(?:,|&|\\band\\b)\\s?", 8);
    for (String name : names) if (!NAMES.contains(name.strip())) return false;
    return names.length > 0;
  }
}
