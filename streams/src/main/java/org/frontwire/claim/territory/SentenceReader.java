package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.territory.RuleBook.Entry;
import org.frontwire.claim.territory.Subjects.Subject;
import org.frontwire.claim.territory.TerritoryFinding.Mood;
import org.frontwire.claim.territory.TerritoryFinding.Span;
import org.frontwire.event.Action;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.Modality;

/** Reads one sentence from left to right: remembers actors and places as they come, and tries the rules of each word. */
final class SentenceReader {
  private final Words words;
  private final Grounds grounds;
  private final RuleBook rules;
  private final StoryMemory memory;
  private final int sentence;
  private final Clauses clauses;
  private final List<TerritoryFinding> findings = new ArrayList<>();

  SentenceReader(Words words, Grounds grounds, RuleBook rules, StoryMemory memory, int sentence) {
    this.words = words;
    this.grounds = grounds;
    this.rules = rules;
    this.memory = memory;
    this.sentence = sentence;
    Subjects subjects = new Subjects(words, rules, memory, sentence);
    this.clauses = new Clauses(words, grounds, subjects);
  }

  List<TerritoryFinding> read(Held held) {
    int read = 0;
    for (int at = 0; at < words.size(); at++) {
      remember(at);
      int word = at;
      held.holder(words, at).ifPresent(holder -> holds(holder, word));
      if (at >= read) {
        read = Math.max(read, tryRules(at));
      }
    }
    return findings;
  }

  private void remember(int at) {
    words
        .actorStarting(at)
        .ifPresent(
            actor -> memory.remember(actor, words.text(actor.first(), actor.end()), sentence));
    if (words.lexicon().in("locating", words.lower(at))) {
      grounds
          .at(at + 1)
          .map(Ground::phrase)
          .filter(phrase -> phrase.named() != null)
          .ifPresent(memory::remember);
    }
  }

  private void holds(ActorMention holder, int at) {
    Optional<Ground> ground = grounds.at(at);
    if (ground.isEmpty()) {
      return;
    }
    Subject subject = new Subject(holder.name(), List.of(), at, true);
    Mood mood = new Mood(ClaimStatus.CURRENT, Modality.ASSERTED);
    add(new Clause(
        Action.HOLDS,
        Optional.of(subject),
        List.of(ground.get()),
        Optional.empty(),
        mood,
        at,
        ground.get().end(),
        at,
        "X-held Y"));
  }

  /** Tries the rules that the word starts; tells how far the first fitting one reads. */
  private int tryRules(int at) {
    for (Entry entry : rules.startedBy(words.lower(at))) {
      Optional<Clause> clause = entry.forms().isEmpty()
          ? clauses.nominal(entry.rule(), at)
          : clauses.verbal(entry.rule(), entry.forms(), at);
      if (clause.isPresent()) {
        add(clause.get());
        return clause.get().read();
      }
    }
    return 0;
  }

  private void add(Clause clause) {
    List<Ground> places = clause.grounds().isEmpty() ? List.of() : clause.grounds();
    if (places.isEmpty()) {
      addFinding(clause, placeless(clause));
    }
    for (Ground ground : places) {
      addFinding(clause, Optional.of(told(ground, clause.action())));
    }
    places.stream()
        .map(Ground::phrase)
        .filter(phrase -> phrase.named() != null)
        .findFirst()
        .ifPresent(memory::remember);
  }

  private void addFinding(Clause clause, Optional<PlacePhrase> place) {
    String actor =
        clause.subject().map(Subject::name).or(() -> besieger(clause.action())).orElse(null);
    List<String> allies = clause.subject().map(Subject::allies).orElse(List.of());
    Span span = new Span(
        words.start(clause.first()), words.end(clause.end() - 1), words.start(clause.verb()));
    TerritoryFinding finding = new TerritoryFinding(
        sentence,
        clause.action(),
        actor,
        allies,
        place.orElse(null),
        clause.enemy().orElse(null),
        clause.mood(),
        span,
        clause.rule());
    if (findings.stream().noneMatch(known -> same(known, finding))) {
      findings.add(finding);
    }
    if (clause.action() == Action.BESIEGES || clause.action() == Action.SIEGE_BROKEN) {
      memory.rememberSiege(place.orElse(null), clause.action() == Action.BESIEGES ? actor : null);
    }
  }

  private Optional<String> besieger(Action action) {
    return action == Action.BESIEGES ? memory.lastBesieger() : Optional.empty();
  }

  private static boolean same(TerritoryFinding a, TerritoryFinding b) {
    boolean samePlace =
        a.place().flatMap(PlacePhrase::name).equals(b.place().flatMap(PlacePhrase::name))
            && a.place().map(PlacePhrase::words).equals(b.place().map(PlacePhrase::words));
    return a.action() == b.action() && samePlace && a.actorName().equals(b.actorName());
  }

  /** "The siege" is that of the besieged city; who "pulled back" left what is taken in the same sentence. */
  private Optional<PlacePhrase> placeless(Clause clause) {
    Set<Action> sieges = Set.of(Action.BESIEGES, Action.SIEGE_BROKEN);
    if (sieges.contains(clause.action())) {
      return memory.lastBesieged().or(memory::lastPlace);
    }
    boolean here = clause.action() == Action.WITHDREW;
    if (here) {
      return findings.stream()
          .filter(finding -> finding.action() == Action.TAKEN || finding.action() == Action.RETAKEN)
          .map(TerritoryFinding::phrase)
          .findFirst();
    }
    return clause.action() == Action.CONTESTS ? memory.lastPlace() : Optional.empty();
  }

  /** "The village" is the one named before; "an artillery base" lies where the story is. */
  private PlacePhrase told(Ground ground, Action action) {
    PlacePhrase phrase = ground.phrase();
    if (phrase.named() != null || phrase.within() != null) {
      return phrase;
    }
    Optional<PlacePhrase> before = action == Action.BESIEGES
        ? memory.lastBesieged().or(memory::lastPlace)
        : memory.lastPlace();
    boolean settlement = phrase.noun() != null
        && words.lexicon().isSettlement(phrase.noun())
        && !phrase.noun().endsWith("s");
    boolean bare = !phrase.words().contains(" ");
    if (before.isPresent() && ground.pointsBack() && settlement && bare) {
      return before.get();
    }
    return phrase.in(before
        .map(place -> place.named() == null ? place.within() : place.named())
        .orElse(null));
  }
}
