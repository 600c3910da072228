package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.Refusals;
import org.frontwire.claim.territory.Finding.Mood;
import org.frontwire.claim.territory.Finding.Span;
import org.frontwire.claim.territory.RuleBook.Entry;
import org.frontwire.claim.territory.Subjects.Subject;
import org.frontwire.event.Action;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.Modality;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right: remembers actors and places as they come, and tries the rules of each word. */
final class SentenceReader {
  private static final Set<Action> SIEGES = Set.of(Action.BESIEGES, Action.SIEGE_BROKEN);

  private final ReadSentence sentence;
  private final Words words;
  private final Atlas atlas;
  private final Refusals refusals;
  private final long[] behind;
  private final Grounds grounds;
  private final Recall recall;
  private final StoryMemory memory;
  private final Clauses clauses;
  private final Anaphora anaphora;
  private final List<Finding> findings = new ArrayList<>();

  SentenceReader(
      ReadSentence sentence, Words words, Atlas atlas, StoryMemory memory, Refusals refusals) {
    this.sentence = sentence;
    this.refusals = refusals;
    this.words = words;
    this.atlas = atlas;
    this.behind = RuleBook.behind(sentence.tokens());
    this.grounds = new Grounds(words, atlas);
    this.recall = new Recall(sentence, words, grounds, atlas);
    this.memory = memory;
    this.clauses = new Clauses(words, grounds, new Subjects(words, memory, sentence.index()));
    this.anaphora = new Anaphora(words.lexicon(), atlas, memory);
  }

  List<Finding> read(Held held) {
    memory.reading(recall);
    int read = 0;
    for (int at = 0; at < words.size(); at++) {
      memory.readTo(at);
      ActorMention holder = held.holder(words.token(at));
      if (holder != null) {
        holds(holder, at);
      }
      if (at >= read) {
        read = Math.max(read, tryRules(at));
      }
    }
    memory.passed(recall);
    return findings;
  }

  private void remember(Ground ground) {
    memory.remember(ground.phrase());
    recall.read(ground.end());
  }

  /** "Rebel-held Aleppo", with whose it is before it: "Aleppo's opposition-held districts". */
  private void holds(ActorMention holder, int at) {
    Optional<Ground> ground = owned(at).or(() -> grounds.at(at));
    if (ground.isEmpty()) {
      return;
    }
    boolean overtaken = loses(holder, at);
    Mood mood =
        new Mood(overtaken ? ClaimStatus.HISTORICAL : ClaimStatus.CURRENT, Modality.ASSERTED);
    Optional<Subject> subject =
        Optional.of(new Subject(holder.name(), List.of(), at, at + 1, true));
    Ground place = ground.get();
    add(new Clause(
        Action.HOLDS,
        subject,
        List.of(place),
        Optional.empty(),
        mood,
        place.first(),
        place.end(),
        at,
        "X-held Y"));
  }

  private Optional<Ground> owned(int at) {
    if (!words.is(at - 1, "'s") && !words.is(at - 1, "'")) {
      return Optional.empty();
    }
    int first = at - 2;
    while (first > 0 && words.isName(first - 1)) {
      first--;
    }
    return first < 0 ? Optional.empty() : grounds.at(first);
  }

  /** What is captured or besieged while somebody holds it is captured from them, or besieged in their hands. */
  private boolean loses(ActorMention holder, int at) {
    boolean captured = false;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      boolean inside = finding.span().covers(at) && finding.span().verb() < at;
      if (inside && (finding.isCapture() || finding.action() == Action.BESIEGES)) {
        findings.set(i, finding.against(holder.name()));
        boolean real = finding.mood().modality() == Modality.ASSERTED
            || finding.mood().modality() == Modality.HEDGED;
        captured |= finding.isCapture() && real;
      }
    }
    return captured;
  }

  /** Tries the rules that the word starts; tells how far the first fitting one reads. */
  private int tryRules(int at) {
    @Nullable String refused = null;
    List<Entry> entries = RuleBook.startedBy(words.token(at));
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (!entry.mayFit(behind[at])) {
        continue;
      }
      Optional<Clause> clause = entry.forms().isEmpty()
          ? clauses.nominal(entry.rule(), at)
          : clauses.verbal(entry.rule(), entry.forms(), at);
      if (clause.isPresent()) {
        add(clause.get());
        return clause.get().end();
      }
      String why = clauses.refused();
      refused = why == null ? refused : why + "; " + entry.rule().line();
    }
    if (refused != null) {
      refusals.refuse(sentence, at, at + 1, refused);
    }
    return 0;
  }

  private void add(Clause clause) {
    if (clause.grounds().isEmpty()) {
      addFinding(clause, placeless(clause));
    }
    for (Ground ground : clause.grounds()) {
      addFinding(clause, Optional.of(anaphora.told(ground, clause.action())));
    }
    clause.grounds().stream()
        .filter(ground ->
            ground.phrase().named() != null && !atlas.isCountry(ground.phrase().named()))
        .findFirst()
        .ifPresent(this::remember);
  }

  /** Who "pulled back" left what is taken in the same sentence. */
  private Optional<PlacePhrase> placeless(Clause clause) {
    return clause.action() == Action.WITHDREW
        ? findings.stream().filter(Finding::isCapture).findFirst().flatMap(Finding::place)
        : anaphora.placeless(clause.action());
  }

  private void addFinding(Clause clause, Optional<PlacePhrase> place) {
    boolean siege = clause.action() == Action.BESIEGES;
    String actor = clause
        .subject()
        .map(Subject::name)
        .or(() -> siege ? memory.lastBesieger() : Optional.empty())
        .orElse(null);
    List<String> allies = clause.subject().map(Subject::allies).orElse(List.of());
    Span span = new Span(clause.first(), clause.end(), clause.verb());
    Finding finding = new Finding(
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
    if (SIEGES.contains(clause.action())) {
      memory.rememberSiege(place.orElse(null), siege ? actor : null);
    }
  }

  private static boolean same(Finding a, Finding b) {
    boolean samePlace =
        a.place().flatMap(PlacePhrase::name).equals(b.place().flatMap(PlacePhrase::name))
            && a.place().map(PlacePhrase::words).equals(b.place().map(PlacePhrase::words));
    boolean sameActor = a.actor() == null ? b.actor() == null : a.actor().equals(b.actor());
    return a.action() == b.action() && samePlace && sameActor;
  }
}
