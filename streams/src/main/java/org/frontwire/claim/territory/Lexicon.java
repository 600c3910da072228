package org.frontwire.claim.territory;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontwire.text.DataFile;
import org.frontwire.text.Token;
import org.frontwire.text.WordNote;
import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;

/** The word lists of words.txt and governors.txt. */
final class Lexicon {
  private static final Set<String> DEMONYM_ENDS = Set.of("ian", "ese", "ish", "ean");
  private static final EnumSet<WordList> NONE = EnumSet.noneOf(WordList.class);

  private static final Map<String, EnumSet<WordList>> LISTS = lists();
  private static final WordNote<EnumSet<WordList>> LISTED =
      WordNote.of(word -> LISTS.getOrDefault(word.lower(), NONE));
  private static final WordTest MODIFIER = WordTest.of(word -> isModifier(word.lower()));
  private static final Map<String, WordSet> GOVERNORS = governors();

  private static Map<String, WordSet> governors() {
    Map<String, WordSet> governors = new HashMap<>();
    DataFile file = DataFile.beside(Lexicon.class, "governors.txt");
    for (DataFile.Line line : file.lines()) {
      String name = line.text().substring(0, Math.max(0, line.text().indexOf(':')));
      governors.put(name, WordSet.of(Set.copyOf(file.words(name))));
    }
    return governors;
  }

  private static Map<String, EnumSet<WordList>> lists() {
    DataFile file = DataFile.beside(Lexicon.class, "words.txt");
    Map<String, EnumSet<WordList>> lists = new HashMap<>();
    for (WordList list : WordList.values()) {
      for (String word : file.words(list.name().toLowerCase(Locale.ROOT))) {
        lists.computeIfAbsent(word, key -> EnumSet.noneOf(WordList.class)).add(list);
      }
    }
    return lists;
  }

  /** Whether the word, in small letters, stands in a list. */
  boolean in(WordList list, String lower) {
    return isIn(list, lower);
  }

  static boolean isIn(WordList list, String lower) {
    return LISTS.getOrDefault(lower, NONE).contains(list);
  }

  boolean in(WordList list, Token token) {
    return LISTED.of(token).contains(list);
  }

  boolean isModifier(Token token) {
    return MODIFIER.has(token);
  }

  private static boolean in(WordList first, WordList second, String lower) {
    EnumSet<WordList> in = LISTS.getOrDefault(lower, NONE);
    return in.contains(first) || in.contains(second);
  }

  boolean isSettlement(String lower) {
    return in(WordList.SETTLEMENTS, lower);
  }

  boolean isPlaceNoun(String lower) {
    return in(WordList.SETTLEMENTS, WordList.GROUNDS, lower);
  }

  /** A word that may stand before a place noun and tells nothing of a thing: "strategic", "eastern", "two". */
  private static boolean isModifier(String lower) {
    return in(WordList.MODIFIERS, WordList.PARTS, lower)
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
    return in(WordList.THINGS, WordList.PEOPLE, lower);
  }

  boolean isDemonym(String lower) {
    return in(WordList.DEMONYMS, lower)
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
    return isGovernor(list, lower);
  }

  static boolean isGovernor(String list, String lower) {
    return governors(list).contains(lower);
  }

  /** The words that do to a verb what the name of the list says. */
  WordSet governing(String list) {
    return governors(list);
  }

  private static WordSet governors(String list) {
    WordSet known = GOVERNORS.get(list);
    if (known == null) {
      throw new IllegalStateException("governors.txt: expected a list named " + list);
    }
    return known;
  }
}
