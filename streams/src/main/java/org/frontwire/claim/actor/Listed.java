package org.frontwire.claim.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The aliases that start with one word, longest first, and of those that mean somebody else in every country only the country's own. */
final class Listed {
  private static final Comparator<Alias> LONGEST_FIRST =
      Comparator.comparing(alias -> -alias.size());

  static final Listed NONE = new Listed(List.of());

  private final List<Alias> anywhere;
  private final Map<String, List<Alias>> byCountry = new HashMap<>();

  Listed(List<Alias> aliases) {
    List<Alias> sorted = aliases.stream().sorted(LONGEST_FIRST).toList();
    anywhere = sorted.stream().filter(alias -> !alias.generic()).toList();
    sorted.stream()
        .filter(Alias::generic)
        .map(Alias::country)
        .distinct()
        .forEach(country -> byCountry.put(country, in(sorted, country)));
  }

  private static List<Alias> in(List<Alias> sorted, String country) {
    return sorted.stream()
        .filter(alias -> !alias.generic() || alias.country().equals(country))
        .toList();
  }

  /** The aliases that count in a story about the country. */
  List<Alias> in(String country) {
    return byCountry.getOrDefault(country, anywhere);
  }
}
