package org.frontwire.claim.territory;

import java.util.List;
import java.util.Optional;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.territory.Element.Part;
import org.frontwire.claim.territory.Element.Slot;
import org.frontwire.text.WordSet;

/** Tries the elements of a rule against the words of a sentence; every choice is bounded, so is the work. */
final class Matcher {
  /** Words that no noun phrase of people goes across. */
  private static final WordSet OTHERS = WordSet.of(
      "to had has have was were is are who which that by into after before while and said will "
          + "would");

  private static final int LONGEST_GAP = 6;
  private static final int LONGEST_PEOPLE = 10;
  private static final WordSet ARTICLES =
      WordSet.of("the a an its their his this that full complete");

  private final Words words;
  private final TimeWords times;
  private final Grounds grounds;

  Matcher(Words words, Grounds grounds) {
    this.words = words;
    this.times = new TimeWords(words);
    this.grounds = grounds;
  }

  /** The elements in order from a token on. */
  Optional<Match> match(List<Element> elements, int from) {
    return match(new Rest(elements, 0), Match.from(from));
  }

  /** The elements that are still to come. */
  private record Rest(List<Element> elements, int from) {
    boolean isEmpty() {
      return from == elements.size();
    }

    Element first() {
      return elements.get(from);
    }

    Rest next() {
      return new Rest(elements, from + 1);
    }
  }

  private Optional<Match> match(Rest elements, Match so) {
    if (elements.isEmpty()) {
      return Optional.of(so);
    }
    Element first = elements.first();
    Rest rest = elements.next();
    Optional<Match> taken = take(first, rest, so);
    if (taken.isEmpty()) {
      int past = times.pastFillers(so.end());
      taken = past > so.end() ? take(first, rest, so.to(past)) : taken;
    }
    return taken.isEmpty() && first.optional() ? match(rest, so) : taken;
  }

  private Optional<Match> take(Element element, Rest rest, Match so) {
    if (element instanceof Element.Word word) {
      return words.isAny(so.end(), word.set())
          ? match(rest, so.to(so.end() + 1))
          : Optional.empty();
    }
    if (element instanceof Element.Not not) {
      return words.isAny(so.end(), not.words()) ? Optional.empty() : match(rest, so);
    }
    if (element instanceof Element.Article) {
      return article(rest, so);
    }
    if (element instanceof Element.Gap) {
      return gap(rest, so, LONGEST_GAP);
    }
    return slot((Slot) element, rest, so);
  }

  private Optional<Match> article(Rest rest, Match so) {
    int at = so.end();
    boolean owned = words.isName(at) && words.is(at + 1, "'s");
    at += owned ? 2 : 0;
    at += words.isAny(at, ARTICLES) ? 1 : 0;
    for (int adjectives = 0; adjectives <= 3; adjectives++) {
      Optional<Match> found = match(rest, so.to(at));
      if (found.isPresent() || !words.isWord(at) || words.isAny(at, ARTICLES)) {
        return found;
      }
      at++;
    }
    return Optional.empty();
  }

  private Optional<Match> gap(Rest rest, Match so, int longest) {
    for (int skipped = 0; skipped <= longest && so.end() + skipped < words.size(); skipped++) {
      Optional<Match> found = match(rest, so.to(so.end() + skipped));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Match> slot(Slot slot, Rest rest, Match so) {
    if (Rule.isPlace(slot)) {
      List<Ground> list = grounds.listAt(so.end());
      boolean fits = !list.isEmpty()
          && (slot.part() == Part.PLACE || list.get(0).sure() || isNamedBefore(rest, list));
      return fits ? match(rest, so.with(list)) : Optional.empty();
    }
    if (slot.part() == Part.ACTOR) {
      return actorAt(so.end()).flatMap(actor -> match(rest, so.by(actor, actor.end())));
    }
    if (slot.part() == Part.LOSER) {
      return words.is(so.end(), "from")
          ? actorAt(so.end() + 1)
              .flatMap(actor -> match(rest, so.against(actor.name(), actor.end())))
          : Optional.empty();
    }
    return people(slot, rest, so);
  }

  /** "Took Mokha from ...": the name needs no word for a place when somebody loses it. */
  private static boolean isNamedBefore(Rest rest, List<Ground> list) {
    boolean loserFollows = !rest.isEmpty()
        && rest.first() instanceof Element.Word word
        && !word.optional()
        && !rest.next().isEmpty()
        && rest.next().first() instanceof Slot;
    return loserFollows && list.get(0).phrase().named() != null;
  }

  /** The actor that starts at a token or after its article. */
  Optional<ActorMention> actorAt(int at) {
    for (int i = at; i < Math.min(words.size(), at + 4); i++) {
      Optional<ActorMention> actor = words.actorStarting(i);
      if (actor.isPresent() || !words.isWord(i)) {
        return actor;
      }
    }
    return Optional.empty();
  }

  private Optional<Match> people(Slot slot, Rest rest, Match so) {
    Optional<ActorMention> actor = actorAt(so.end());
    if (actor.isPresent()) {
      Optional<Match> found =
          match(rest, so.against(actor.get().name(), actor.get().end()));
      if (found.isPresent()) {
        return slot.part() == Part.ENEMY
            ? found
            : found.map(match -> new Match(match.end(), match.grounds(), null, match.subject()));
      }
    }
    return rest.isEmpty() ? Optional.empty() : unnamedPeople(rest, so);
  }

  private boolean isOfPeople(int i) {
    return words.isWord(i) && !words.isAny(i, OTHERS) && !words.in(WordList.UNARMED, i);
  }

  private Optional<Match> unnamedPeople(Rest rest, Match so) {
    for (int end = so.end() + 1;
        end < Math.min(words.size(), so.end() + LONGEST_PEOPLE) && isOfPeople(end - 1);
        end++) {
      Optional<Match> found = match(rest, so.to(end));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
