package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.context.Attribution;
import org.frontwire.event.Perpetrator;
import org.frontwire.event.PerpetratorStatus;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Who did it, when the sentence names them as subject or by-phrase: "Russian jets killed", "killed by Turkish shelling". */
final class Culprits {
  private static final int SUBJECT_REACH = 24;
  private static final int PHRASE_REACH = 14;
  private static final int CAUSE_REACH = 4;
  private static final WordSet DESCRIBING =
      WordSet.of("the a an its their his suspected heavy intense fierce alleged other of");
  private static final WordSet TARGETING = WordSet.of("on against to targeting at from");
  private static final WordSet BY = WordSet.of("by in during from when after as");
  private static final WordSet ANYBODY = WordSet.of(
      "gunmen fighters fighter troops forces force soldiers soldier jets warplanes units unit tanks men");

  private final Line line;
  private final Hit hit;

  private Culprits(Line line, Hit hit) {
    this.line = line;
    this.hit = hit;
  }

  static Perpetrator of(Line line, Hit hit) {
    List<String> names = new Culprits(line, hit).names();
    PerpetratorStatus status =
        names.isEmpty() ? PerpetratorStatus.UNSTATED : PerpetratorStatus.STATED;
    return new Perpetrator(status, names);
  }

  private List<String> names() {
    boolean active =
        hit.rule().equals("active") || hit.rule().equals("does") || hit.rule().equals("doing");
    List<String> names = active ? subject() : List.of();
    return names.isEmpty() ? phrase() : names;
  }

  private List<String> subject() {
    int end = Verb.before(line.tokens, hit.trigger().first()).subjectEnd();
    int least = Math.max(0, end - SUBJECT_REACH);
    for (int i = end - 1; i >= least; i--) {
      if (line.is(i, ";") || line.is(i, "said")) {
        return List.of();
      }
      List<String> names = at(i, false);
      if (!names.isEmpty() && !isGoverned(i)) {
        return joined(i, names);
      }
    }
    return List.of();
  }

  /** "killed … by Turkish shelling", "killed in Russian strikes", "when Turkish troops shelled". */
  private List<String> phrase() {
    int from = hit.trigger().end();
    for (int i = from; i < Math.min(line.tokens.size(), from + PHRASE_REACH); i++) {
      if (line.is(i, ";") || line.hasTrigger(i, i + 1)) {
        return List.of();
      }
      if (Words.in(line.tokens, i, BY)) {
        int agent = i + 1;
        while (Words.in(line.tokens, agent, DESCRIBING)) {
          agent++;
        }
        List<String> names = at(agent, !line.is(i, "by"));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private boolean isGoverned(int i) {
    int before = i - 1;
    while (Words.in(line.tokens, before, DESCRIBING) && !line.is(before, "of")) {
      before--;
    }
    boolean cause = mention(i) == null;
    return cause
        ? Words.in(line.tokens, before, TARGETING)
        : Words.in(line.tokens, before, Words.PREPOSITIONS) && !line.is(before, "by");
  }

  /** "Russia and the regime": also the one before. */
  private List<String> joined(int i, List<String> names) {
    int at = i - 1;
    while (Words.in(line.tokens, at, DESCRIBING)) {
      at--;
    }
    if (!line.is(at, "and")) {
      return names;
    }
    List<String> both = at(at - 1, true);
    if (both.size() > 1) {
      return both;
    }
    List<String> all = new ArrayList<>(names);
    for (int first = at - 1; first >= Math.max(0, at - 4); first--) {
      ActorMention mention = mention(first);
      if (mention != null && mention.end() == at && !isGoverned(first)) {
        all.add(0, mention.name());
      }
    }
    return all;
  }

  /** The actors whose words start here; with a cause right after them where one is needed. */
  private List<String> at(int i, boolean needsCause) {
    if (i < 0 || i >= line.tokens.size() || isElsewhere(i)) {
      return List.of();
    }
    ActorMention mention = mention(i);
    if (mention != null && !(needsCause && !causeFollows(mention.end() - 1))) {
      return named(mention);
    }
    Token token = line.tokens.get(i);
    boolean adjective = token.isWord() && line.mayMeanActor(token) && causeFollows(i);
    String actor = adjective ? line.actorOf(token) : null;
    if (actor == null) {
      return List.of();
    }
    List<String> next = line.is(i + 1, "and") ? at(i + 2, true) : List.of();
    List<String> all = new ArrayList<>(List.of(actor));
    all.addAll(next);
    return all;
  }

  private List<String> named(ActorMention mention) {
    int last = mention.end() - 1;
    boolean anybody = mention.kind() == ActorMention.Kind.UNLISTED
        && !line.tokens.get(mention.first()).isCapitalised()
        && Words.in(line.tokens, last, ANYBODY);
    boolean sentenceOpens = mention.kind() == ActorMention.Kind.UNLISTED
        && mention.first() == last
        && Words.in(line.tokens, last, ANYBODY);
    if (!anybody && !sentenceOpens) {
      return List.of(mention.name());
    }
    boolean of = line.is(mention.end(), "of") || line.is(mention.end(), "from");
    String owner = of
        ? line.nameFrom(line.is(mention.end() + 1, "the") ? mention.end() + 2 : mention.end() + 1)
        : null;
    return owner == null ? List.of() : List.of(owner);
  }

  private boolean causeFollows(int i) {
    for (int at = i + 1; at <= i + CAUSE_REACH; at++) {
      if (line.scene().hasCauseAt(at)) {
        return true;
      }
      boolean goesOn = at < line.tokens.size()
          && line.tokens.get(at).isWord()
          && !Words.PREPOSITIONS.has(line.tokens.get(at));
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  private @Nullable ActorMention mention(int i) {
    for (ActorMention mention : line.actors()) {
      if (mention.first() == i) {
        return mention;
      }
    }
    return null;
  }

  /** Among the victims, or in the words that say who is quoted. */
  private boolean isElsewhere(int i) {
    Attribution source = line.sentence.attribution();
    boolean quoted = source != null && source.first() <= i && i < source.end();
    return quoted || hit.covers(i);
  }
}
