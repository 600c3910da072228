package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Asides that tell who some of a group were: "11 civilians, four of them children", "six men, half of them guards". Their
 * words belong to the group before and are no people of their own. Looks at a few tokens after each group.
 */
final class Asides {
  private static final WordSet OPENING = WordSet.of(", - -- \u2013 \u2014 (");
  private static final WordSet CLOSING = WordSet.of(", - -- \u2013 \u2014 ) . ; and who were");
  private static final WordSet SHARES =
      WordSet.of("half some many most several all both none two-thirds");
  private static final int LONGEST_NOUN = 4;
  private static final int FAR = 8;

  private final People people;
  private final List<Token> tokens;
  private final List<Group> groups;

  Asides(People people, List<Token> tokens, List<Group> groups) {
    this.people = people;
    this.tokens = tokens;
    this.groups = groups;
  }

  /** Takes the groups inside asides away and gives their women and children to the groups before. */
  void fold() {
    for (int i = 0; i < groups.size(); i++) {
      Group whole = groups.get(i);
      if (whole.isCounted() && !whole.of()) {
        opened(i, opening(i) + 1);
      }
    }
  }

  /** Where the aside after a group opens: at once, or after a few words as in "45 deaths on Monday, 19 of them children". */
  private int opening(int i) {
    int end = groups.get(i).end();
    int next = i + 1 < groups.size() ? groups.get(i + 1).first() : tokens.size();
    boolean pronoun = i + 1 < groups.size() && groups.get(i + 1).of();
    for (int at = end; pronoun && at < Math.min(next, end + FAR); at++) {
      if (at == next - 1 && Words.in(tokens, at, OPENING)) {
        return at;
      }
    }
    return Words.in(tokens, end, OPENING) ? end : tokens.size();
  }

  private void opened(int i, int start) {
    boolean whom = Words.is(tokens, start, "of") && Words.is(tokens, start + 1, "whom");
    int at = whom ? start + 2 : start;
    Group some = startingAt(i + 1, at);
    int pronoun = some == null ? share(at, whom) : some.of() ? some.end() : whom ? some.noun() : -1;
    int noun = Words.in(tokens, pronoun, Words.BE) ? pronoun + 1 : pronoun;
    int end = pronoun < 0 ? -1 : nounEnd(noun);
    if (end > 0) {
      long half = Words.is(tokens, at, "half") ? groups.get(i).value() / 2 : 0;
      take(i, end, some == null ? half : some.value());
      listed(i, end);
    }
  }

  /** End of "half of them" or, after "of whom", of "most"; -1 where none stands. */
  private int share(int at, boolean whom) {
    if (!Words.in(tokens, at, SHARES)) {
      return -1;
    }
    boolean of = Words.is(tokens, at + 1, "of") && Words.in(tokens, at + 2, Words.PLURAL_WHOLE);
    boolean closed = Words.is(tokens, at, "both") || Words.is(tokens, at, "all");
    int noun = closed ? nounEnd(at + 1) : -1;
    return of ? at + 3 : whom || (noun > 0 && Words.in(tokens, noun, CLOSING)) ? at + 1 : -1;
  }

  /** "four of them children and three women": the rest of the list. */
  private void listed(int i, int from) {
    int at = from;
    while (Words.is(tokens, at, "and") || Words.is(tokens, at, ",")) {
      at++;
    }
    Group next = startingAt(i + 1, at);
    boolean member = next != null && next.hasNoun() && Words.in(tokens, next.end(), CLOSING);
    if (next != null && member && at == from + 1 && next.women() + next.children() > 0) {
      take(i, next.end(), next.value());
    }
  }

  private void take(int i, int end, long number) {
    People.Noun head = people.noun(tokens.get(end - 1));
    String among = head == null ? "" : head.among();
    groups.set(
        i,
        groups
            .get(i)
            .with(among.equals("women") ? number : 0, among.equals("children") ? number : 0));
    while (i + 1 < groups.size() && groups.get(i + 1).first() < end) {
      groups.remove(i + 1);
    }
  }

  private int nounEnd(int from) {
    int end = -1;
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NOUN); i++) {
      if (!tokens.get(i).isWord()) {
        return end;
      }
      end = people.noun(tokens.get(i)) == null ? end : i + 1;
    }
    return end;
  }

  private @Nullable Group startingAt(int i, int at) {
    return i < groups.size() && groups.get(i).first() == at ? groups.get(i) : null;
  }
}
