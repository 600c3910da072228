package org.frontwire.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the words of a line are capitalised. */
final class Capitals {
  private static final Set<String> SMALL = Set.of(
      "a", "an", "the", "and", "or", "but", "nor", "for", "so", "yet", "of", "in", "on", "at", "to",
      "by", "as", "from", "with", "into", "over", "after", "amid", "near", "off", "out", "up",
      "down", "per", "via", "vs", "than", "that", "is", "are", "it", "its", "their", "his", "her",
      "no", "not", "if", "be", "between", "against", "before", "since", "until", "about", "under",
      "through", "without", "within", "during", "around", "behind", "al", "el", "de", "bin", "ibn",
      "v", "says", "who", "we", "what", "how", "why");

  private Capitals() {}

  /** Whether all words that matter are capitalised, as in a headline of the American kind: one in six may not be. */
  static boolean isTitleCase(List<String> words) {
    int capital = 0;
    int small = 0;
    for (String word : words) {
      char first = firstLetter(word);
      if (first == 0) continue;
      if (Character.isUpperCase(first) || Character.isTitleCase(first)) capital++;
      else if (!SMALL.contains(word.toLowerCase(Locale.ROOT)) && !Character.isDigit(word.charAt(0)))
        small++;
    }
    return capital > 0 && small * 6 <= capital && startsUpper(words);
  }

  /** Whether every word is a name: capitalised, or a particle of a name. */
  static boolean areNames(List<String> words) {
    return words.stream().allMatch(word -> {
          char first = firstLetter(word);
          return first == 0
              || Character.isUpperCase(first)
              || SMALL.contains(word.toLowerCase(Locale.ROOT))
              || word.startsWith("al-")
              || word.startsWith("el-");
        })
        && words.stream()
            .anyMatch(word -> Character.isUpperCase(firstLetter(word)) || word.startsWith("al-"));
  }

  /** Whether there is a letter and no small one. */
  static boolean isAllCapitals(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  static boolean startsUpper(List<String> words) {
    char first = words.isEmpty() ? 0 : firstLetter(words.get(0));
    return (first == 0 && !words.isEmpty()) || Character.isUpperCase(first);
  }

  private static char firstLetter(String word) {
    for (int i = 0; i < word.length(); i++)
      if (Character.isLetter(word.charAt(i))) return word.charAt(i);
    return 0;
  }
}
