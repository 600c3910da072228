package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Noun phrases for people: "three wounded men", "army officers", "women and children". Looks at most some seven tokens ahead. */
final class NounPhrase {
  private static final int MOST_MODIFIERS = 6;
  private static final WordSet STOPS = WordSet.of(
      "of in at by on to for from with who that which were was are is be been had has have and or but "
          + "after before when while as it he she they his her their its the a an near against into between "
          + "killed died said including during under if will would could may there since because injuring "
          + "wounding killing leaving than not also this these those over about wounded. some no we you i "
          + "them among being left fled told amid following so then where what 's percent per others' years "
          + "year months days hours miles kilometers inside outside across around injures kills injured "
          + "wounded dead missing charges counts people's");
  private static final WordSet HEADS = WordSet.of(
      "alliance alliances group groups faction factions stronghold strongholds station stations convoy convoys position"
          + " positions base bases camp camps unit units vehicle vehicles area areas territory offensive car cars headquarters checkpoint post posts patrol patrols"
          + " attack attacks department union unions party network cell");
  private static final WordSet MODIFYING =
      WordSet.of("wounded injured dead missing displaced killed");

  private final People people;
  private final List<Token> tokens;

  NounPhrase(People people, List<Token> tokens) {
    this.people = people;
    this.tokens = tokens;
  }

  /** The noun for people that the token is; null for none, or no token. */
  People.@Nullable Noun noun(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isWord()
        ? people.noun(tokens.get(i))
        : null;
  }

  /** End of the noun phrase that starts here, its last noun being people; -1 when it is not. */
  int end(int start) {
    int found = -1;
    for (int i = start; i < tokens.size() && i <= start + MOST_MODIFIERS; i++) {
      Token token = tokens.get(i);
      People.Noun noun = noun(i);
      if (noun != null && !(noun.isDemonym() && modifies(i)) && !Words.in(tokens, i + 1, HEADS)) {
        found = i + 1;
      } else if (token.isPunctuation() || token.isNumber() || (STOPS.has(token) && !qualifies(i))) {
        break;
      } else if (found > 0 && !continues(i)) {
        break;
      }
    }
    return found;
  }

  /** "three wounded men": a state before its noun. */
  private boolean qualifies(int i) {
    return MODIFYING.has(tokens.get(i)) && noun(i + 1) != null;
  }

  private boolean modifies(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).isWord() && !STOPS.has(tokens.get(i + 1));
  }

  /** After a noun for people only another one, one word on, may go on: "army officers", "police patrol member". */
  private boolean continues(int i) {
    return noun(i + 1) != null
        && tokens.get(i).isWord()
        && !STOPS.has(tokens.get(i))
        && !tokens.get(i).isCapitalised();
  }

  /** "women and children", "men, women and children": one group for one number. */
  int absorbed(int end) {
    int at = end;
    for (int i = 0; i < 3; i++) {
      boolean joint =
          Words.is(tokens, at, "and") || Words.is(tokens, at, "or") || Words.is(tokens, at, ",");
      People.Noun next = joint ? noun(at + 1) : null;
      if (next == null
          || !next.isMany()
          || Words.is(tokens, at + 1, "others")
          || Words.is(tokens, at + 1, "dead")) {
        return at;
      }
      at += 2;
    }
    return at;
  }
}
