package org.frontwire.claim.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists of words.txt and governors.txt. */
final class Lexicon {
  private static final Set<String> DEMONYM_ENDS = Set.of("ian", "ese", "ish", "ean");
  private static final Set<String> DEMONYMS = Set.of(
      "iraqi",
      "yemeni",
      "afghan",
      "somali",
      "israeli",
      "pakistani",
      "saudi",
      "libyan",
      "german",
      "greek",
      "dutch",
      "french",
      "kuwaiti",
      "qatari",
      "omani",
      "azeri",
      "tajik",
      "uzbek",
      "turkmen",
      "arab",
      "serb",
      "croat",
      "kurd",
      "druze",
      "shiite",
      "sunni",
      "shia",
      "african",
      "american",
      "mexican",
      "kosovan");

  private final Map<String, Set<String>> words = DataFile.lists("words.txt");
  private final Map<String, Set<String>> governors = DataFile.lists("governors.txt");

  boolean in(String list, String lower) {
    Set<String> known = words.get(list);
    if (known == null) {
      throw new IllegalStateException("words.txt: expected a list named " + list);
    }
    return known.contains(lower);
  }

  boolean isSettlement(String lower) {
    return in("settlements", lower);
  }

  boolean isPlaceNoun(String lower) {
    return isSettlement(lower) || in("grounds", lower);
  }

  /** A word that may stand before a place noun and tells nothing of a thing: "strategic", "eastern", "two". */
  boolean isModifier(String lower) {
    return in("modifiers", lower)
        || in("parts", lower)
        || lower.contains("-")
        || looksLikeAdjective(lower);
  }

  private static boolean looksLikeAdjective(String lower) {
    return lower.length() > 5
        && (lower.endsWith("ic")
            || lower.endsWith("al")
            || lower.endsWith("ern")
            || lower.endsWith("ous")
            || lower.endsWith("ive")
            || lower.endsWith("ary")
            || lower.endsWith("est")
            || lower.endsWith("ish")
            || lower.endsWith("ly"));
  }

  boolean isNoPlace(String lower) {
    return in("things", lower) || in("people", lower);
  }

  boolean isDemonym(String lower) {
    return DEMONYMS.contains(lower)
        || (lower.length() > 4 && DEMONYM_ENDS.contains(lower.substring(lower.length() - 3)));
  }

  /** What a word does to the verb it governs. */
  Optional<String> governor(String lower) {
    for (String list : List.of("denied", "demanded", "planned", "hedged", "real")) {
      if (governs(list, lower)) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }

  boolean governs(String list, String lower) {
    Set<String> known = governors.get(list);
    if (known == null) {
      throw new IllegalStateException("governors.txt: expected a list named " + list);
    }
    return known.contains(lower);
  }
}
