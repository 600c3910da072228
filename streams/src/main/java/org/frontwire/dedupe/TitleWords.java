package org.frontwire.dedupe;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.frontwire.event.EntryKind;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;

/**
 * The words of a title. Titles are too short for pairs of neighbours, and every desk writes its own, so they are compared word by word:
 * what happened, to how many, to whom and where.
 *
 * @param words hashes of all that carry news, numbers apart
 * @param names hashes of those that name a place, a people or a person; not those of a label, "Japan: ..."
 */
record TitleWords(Set<Integer> words, Set<Integer> names) {
  private static final Set<EntryKind> KINDS = EnumSet.of(
      EntryKind.HEADLINE, EntryKind.BODY, EntryKind.UPDATE, EntryKind.ORIGINAL, EntryKind.SECTION);
  private static final Set<String> STOPS = Set.of(".", "!", "?", "\u2026", "\"", "\u201d");
  private static final Set<String> PLACED = Set.of("in", "at", "near", "from", "outside", "of");
  private static final int TITLE = 0x5bd1e995;
  private static final int LONGEST = 20;
  private static final int LONGEST_LABEL = 8;

  /** Whether a sentence is a title: short, and without a stop. */
  static boolean isTitle(EntryKind kind, Sentence sentence) {
    return KINDS.contains(kind)
        && sentence.size() > 0
        && sentence.size() <= LONGEST
        && !STOPS.contains(sentence.token(sentence.size() - 1).text());
  }

  static TitleWords of(Sentence title) {
    TitleWords found = new TitleWords(new LinkedHashSet<>(), new LinkedHashSet<>());
    List<Token> tokens = title.tokens();
    boolean capitalsTell = capitalsTell(tokens);
    int label = label(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      int end = Numbers.endOfNumber(tokens, i);
      i = Math.max(i, end - 1);
      Optional<String> word = end > i ? Optional.empty() : word(tokens.get(i));
      if (word.isPresent()) {
        boolean name = i > label && isName(tokens, i, capitalsTell || found.words.isEmpty());
        found.add(word.get(), name);
      }
    }
    return found;
  }

  /** What the index finds it by: a word belongs to its figures, so that "killed" with other figures is no candidate. */
  int[] anchors(int[] figures) {
    int salt = TITLE + 31 * Figures.countsHash(figures);
    return words.stream().mapToInt(word -> 31 * word + salt).toArray();
  }

  private void add(String word, boolean name) {
    words.add(Fingerprints.hash(word));
    if (name) {
      names.add(Fingerprints.hash(word));
    }
  }

  private static Optional<String> word(Token token) {
    if (token.isPunctuation() || Figures.isWeekday(token.lower())) {
      return Optional.empty();
    }
    return SameWords.of(token)
        .map(SameWords.Meaning::word)
        .or(() -> isPeople(token)
            ? Optional.of(ContentWords.stem(people(token)))
            : ContentWords.stemmed(token.word()))
        .filter(word -> !word.isEmpty());
  }

  /** "Latvian", of the place Latvia; hardly any other word ends so. */
  private static boolean isPeople(Token token) {
    return token.isCapitalised() && people(token).endsWith("ia");
  }

  private static String people(Token token) {
    return token.lower().replaceFirst("(?<=ia)ns?$", "");
  }

  /** A nation, an acronym, what stands after "in", and where capitals tell, what has one. */
  private static boolean isName(List<Token> tokens, int i, boolean capitalsTell) {
    Token token = tokens.get(i);
    Optional<SameWords.Meaning> meaning = SameWords.of(token);
    if (meaning.isPresent()) {
      return meaning.get().isNation();
    }
    boolean acronym = token.text().length() > 1 && token.text().equals(upper(token));
    boolean placed = i > 0 && PLACED.contains(tokens.get(i - 1).lower());
    return token.isCapitalised() && (capitalsTell || acronym || placed);
  }

  private static String upper(Token token) {
    return token.text().toUpperCase(Locale.ROOT);
  }

  /** Where a title is not written with a capital to every word. */
  private static boolean capitalsTell(List<Token> tokens) {
    return tokens.stream()
        .skip(1)
        .filter(Token::isWord)
        .filter(token -> token.text().length() > 3)
        .anyMatch(token -> !token.isCapitalised());
  }

  /** Position of the colon after "Japan:" or "Bakery fire in Riga:"; -1 where there is none. */
  private static int label(List<Token> tokens) {
    for (int i = 0; i < Math.min(LONGEST_LABEL, tokens.size()); i++) {
      if (tokens.get(i).is(":")) {
        return i;
      }
    }
    return -1;
  }
}
