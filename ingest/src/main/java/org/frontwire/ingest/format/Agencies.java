package org.frontwire.ingest.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The agencies of {@code agencies.txt}. */
final class Agencies {
  private static final Set<String> NAMES = Table.lines("agencies.txt").stream()
      .map(name -> name.toLowerCase(Locale.ROOT))
      .collect(Collectors.toUnmodifiableSet());

  private static final Pattern BETWEEN = Pattern.compile("\\s?(?:,|&|\\band\\b)\\s?");
  private static final int MOST = 8;

  private Agencies() {}

  /** Whether these words are an agency, alone or as a list: "Reuters", "AFP, AP". */
  static boolean isAgency(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    if (NAMES.contains(lower)) return true;
    String[] names = BETWEEN.split(lower, MOST);
    for (String name : names) if (!NAMES.contains(name.strip())) return false;
    return names.length > 0;
  }
}
