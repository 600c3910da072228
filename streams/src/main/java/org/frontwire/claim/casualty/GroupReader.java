package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.claim.number.NumberMention;
import org.frontwire.event.Qualifier;
import org.frontwire.event.VictimKind;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads a group of people at a token. Looks at most some ten tokens ahead. */
final class GroupReader {
  private static final WordSet ARTICLES =
      WordSet.of("a an another the his her its their this that one's");
  private static final WordSet ORDINALS =
      WordSet.of("second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th");
  private static final WordSet SHARES =
      WordSet.of("half third quarter most two-thirds three-quarters majority");
  private static final WordSet BEFORE_SHARES = WordSet.of("more a");
  private static final WordSet HURT = WordSet.of("wounded injured missing trapped");
  private static final WordSet AIDING = WordSet.of("aid relief humanitarian rescue un charity");

  private final NounPhrase nouns;
  private final List<Token> tokens;

  GroupReader(People people, List<Token> tokens) {
    this.nouns = new NounPhrase(people, tokens);
    this.tokens = tokens;
  }

  /** The group whose number starts here. */
  @Nullable Group counted(NumberMention number) {
    boolean asMany =
        Words.is(tokens, number.core(), "many") && Words.is(tokens, number.core() - 1, "as");
    if (asMany || NotPeople.counts(tokens, number)) {
      return null;
    }
    int at = number.end();
    boolean of = Words.is(tokens, at, "of");
    if (of && Words.in(tokens, at + 1, Words.PLURAL_WHOLE)) {
      return group(number, at, at + 2, null, true, true);
    }
    int start = of ? afterOf(at + 1) : at + more(at);
    int end = nouns.end(start);
    if (end > 0) {
      boolean whole =
          of && (Words.is(tokens, end - 1, "victims") || Words.is(tokens, end - 1, "dead"));
      return group(number, start, nouns.absorbed(end), nouns.noun(end - 1), whole, true);
    }
    if (of && Words.in(tokens, start, HURT)) {
      return group(number, start, start + 1, null, false, true);
    }
    boolean whole = of && Words.is(tokens, start, "dead");
    return of && !whole ? null : group(number, at, of ? number.end() : start, null, whole, false);
  }

  /** "six more", "two others". */
  private int more(int at) {
    return Words.is(tokens, at, "more")
            || Words.is(tokens, at, "other")
            || Words.is(tokens, at, "additional")
        ? 1
        : 0;
  }

  private int afterOf(int i) {
    int at = i;
    while (Words.in(tokens, at, ARTICLES)
        || Words.is(tokens, at, "those")
        || Words.is(tokens, at, "these")
        || Words.is(tokens, at, "our")) {
      at++;
    }
    return at;
  }

  private Group group(
      NumberMention number,
      int noun,
      int end,
      People.@Nullable Noun head,
      boolean of,
      boolean hasNoun) {
    VictimKind kind = head == null ? VictimKind.PEOPLE_UNSPECIFIED : kind(head, end);
    boolean both = head != null && end - noun >= 3 && Words.is(tokens, end - 2, "and");
    long women = head != null && !both && head.among().equals("women") ? number.value() : -1;
    long children = head != null && !both && head.among().equals("children") ? number.value() : -1;
    return new Group(
        number.first(),
        noun,
        end,
        number.value(),
        number.upper(),
        number.qualifier(),
        both ? VictimKind.CIVILIAN : kind,
        hasNoun,
        of,
        women,
        children);
  }

  /** The kind of people of a noun; "workers" are aid workers after "aid". */
  private VictimKind kind(People.Noun head, int end) {
    boolean workers = tokens.get(end - 1).lower().startsWith("worker")
        || Words.is(tokens, end - 1, "staff")
        || tokens.get(end - 1).lower().startsWith("volunteer");
    return workers && Words.in(tokens, end - 2, AIDING) ? VictimKind.AID_WORKER : head.kind();
  }

  /** "commander Hassan Barakat": a title in small letters before a name; null where none stands. */
  @Nullable Group titled(int i) {
    People.Noun head = nouns.noun(i);
    boolean title = head != null
        && !head.isMany()
        && !tokens.get(i).isCapitalised()
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalised();
    return head == null || !title
        ? null
        : new Group(i, i, i + 1, 1, 1, Qualifier.IMPLICIT_ONE, head.kind(), true, false, -1, -1);
  }

  /** "a soldier", "another civilian", "a second child", "the commander"; null where no single person stands. */
  @Nullable Group single(int i) {
    if (!Words.in(tokens, i, ARTICLES)) {
      return null;
    }
    boolean ordinal = Words.in(tokens, i + 1, ORDINALS);
    int start = ordinal ? i + 2 : i + 1;
    int end = nouns.end(start);
    if (end < 0) {
      return null;
    }
    People.Noun head = nouns.noun(end - 1);
    if (head == null || head.isMany()) {
      return head == null
          ? null
          : new Group(
              i,
              start,
              nouns.absorbed(end),
              0,
              0,
              Qualifier.INDEFINITE,
              head.kind(),
              true,
              false,
              -1,
              -1);
    }
    Qualifier qualifier = ordinal ? Qualifier.ORDINAL : Qualifier.IMPLICIT_ONE;
    long women = head.among().equals("women") ? 1 : -1;
    long children = head.among().equals("children") ? 1 : -1;
    return new Group(i, start, end, 1, 1, qualifier, head.kind(), true, false, women, children);
  }

  /** "civilians", "others": many, not counted. */
  @Nullable Group plural(int i) {
    People.Noun head = nouns.noun(i);
    if (head == null || !head.isMany()) {
      return null;
    }
    boolean others = tokens.get(i).is("others");
    return new Group(
        i,
        i,
        nouns.absorbed(i + 1),
        others ? 2 : 0,
        others ? 2 : 0,
        Qualifier.INDEFINITE,
        head.kind(),
        true,
        false,
        -1,
        -1);
  }

  /** "more than half the population", "a third of its population": people without a number. */
  @Nullable Group share(int i) {
    if (!SHARES.has(tokens, i) && !BEFORE_SHARES.has(tokens, i)) {
      return null;
    }
    int at = Words.is(tokens, i, "more") && Words.is(tokens, i + 1, "than") ? i + 2 : i;
    at = Words.is(tokens, at, "a") ? at + 1 : at;
    if (!Words.in(tokens, at, SHARES)) {
      return null;
    }
    for (int end = at + 1; end < Math.min(tokens.size(), at + 7); end++) {
      if (tokens.get(end).is("population") || isNation(end)) {
        return new Group(
            i,
            at + 1,
            end + 1,
            0,
            0,
            Qualifier.NON_NUMERIC,
            VictimKind.CIVILIAN,
            true,
            false,
            -1,
            -1);
      }
    }
    return null;
  }

  /** "half of Syria's people", "a third of all Syrians". */
  private boolean isNation(int i) {
    boolean owned =
        Words.is(tokens, i - 1, "'s") && tokens.get(Math.max(0, i - 2)).isCapitalised();
    boolean nation = Words.is(tokens, i - 1, "all") && tokens.get(i).isCapitalised();
    return (owned && Words.is(tokens, i, "people")) || (nation && nouns.noun(i) != null);
  }
}
