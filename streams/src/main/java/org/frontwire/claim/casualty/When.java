package org.frontwire.claim.casualty;

import java.time.LocalDate;
import org.frontwire.claim.context.DateMention;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Effect;
import org.frontwire.event.Scope;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** When it happened, and whether that is one event, a day's count or a longer span. */
record When(DateRange date, Scope scope) {
  private static final WordSet SAYING =
      WordSet.of("said says told reported announced confirmed added warned stated reporters");
  private static final WordSet COUNTING =
      WordSet.of("documented recorded registered counted tallied");
  private static final WordSet SPANNING = WordSet.of("over past since this during far");
  private static final WordSet EVENTS = WordSet.of("from in after of on during following since");
  private static final int SINCE_REACH = 25;
  private static final int WAR_REACH = 9;
  private static final int WARLIKE = 2000;
  private static final int DAYS_OF_ONE_EVENT = 6;

  static When of(Line line, Hit hit) {
    DateMention mention = mention(line, hit);
    boolean war = war(line, hit);
    Scope scope = scope(line, hit, mention, war);
    DateRange date = date(line, hit, mention, scope);
    return new When(war ? upToNow(line, date) : date, scope);
  }

  private static DateRange upToNow(Line line, DateRange date) {
    return new DateRange(
        date.getStart().orElse(null), line.sentence.publishedOn(), DatePrecision.PERIOD);
  }

  private static @Nullable DateMention mention(Line line, Hit hit) {
    DateMention best = null;
    int least = Integer.MAX_VALUE;
    for (DateMention date : line.sentence.dates()) {
      int cost = Math.abs(distance(hit, date))
          + (isOfSpeech(line, date) ? 100 : 0)
          - (hit.isToll() && namesEvent(line, date) ? 50 : 0);
      if (cost < least) {
        least = cost;
        best = date;
      }
    }
    return best;
  }

  private static int distance(Hit hit, DateMention date) {
    return date.first() >= hit.end() ? date.first() - hit.end() : hit.first() - date.end() + 5;
  }

  private static boolean isOfSpeech(Line line, DateMention date) {
    return Words.in(line.tokens, date.first() - 1, SAYING)
        || (line.is(date.first() - 1, "on") && Words.in(line.tokens, date.first() - 2, SAYING));
  }

  /** "Saturday's raids", "the attack on Friday": the day of what happened, not the day its toll rose. */
  private static boolean namesEvent(Line line, DateMention date) {
    int before = Words.in(line.tokens, date.first() - 1, EVENTS) ? date.first() - 1 : date.first();
    return line.is(date.end(), "'s")
        || line.scene().hasCauseAt(date.end())
        || line.scene().hasCauseEndingAt(before);
  }

  private static DateRange date(Line line, Hit hit, @Nullable DateMention when, Scope scope) {
    LocalDate published = line.sentence.publishedOn();
    if (when == null) {
      return scope == Scope.CUMULATIVE
          ? new DateRange(null, published, DatePrecision.PERIOD)
          : new DateRange(published, published, DatePrecision.INFERRED);
    }
    DateRange range = when.range();
    boolean ofRise = hit.isToll() && scope != Scope.CUMULATIVE && !namesEvent(line, when);
    return ofRise
        ? new DateRange(
            range.getStart().orElse(null), range.getEnd().orElse(null), DatePrecision.INFERRED)
        : range;
  }

  private static Scope scope(Line line, Hit hit, @Nullable DateMention when, boolean war) {
    boolean span = when != null
        && isLong(when)
        && (isSpan(line, when) || line.is(hit.trigger().first(), "toll"));
    if (span || war || since(line, hit) || manyEvents(line, hit)) {
      return Scope.CUMULATIVE;
    }
    boolean counted = false;
    for (int i = Math.max(0, hit.first() - 4); i < hit.first(); i++) {
      counted |= Words.in(line.tokens, i, COUNTING);
    }
    return counted && hit.trigger().form() == Form.COUNT ? Scope.DAILY_TOTAL : Scope.INCIDENT;
  }

  /** "strikes which have killed dozens": several events up to now. */
  private static boolean manyEvents(Line line, Hit hit) {
    int have = hit.trigger().first() - 1;
    return hit.rule().equals("active")
        && line.is(have, "have")
        && (line.is(have - 1, "which") || line.is(have - 1, "that"));
  }

  private static boolean isLong(DateMention when) {
    LocalDate from = when.range().getStart().orElse(null);
    LocalDate to = when.range().getEnd().orElse(null);
    return from == null || to == null || from.plusDays(DAYS_OF_ONE_EVENT).isBefore(to);
  }

  /** "over the next month", "so far this year", "in the past two weeks", "since March". */
  private static boolean isSpan(Line line, DateMention when) {
    for (int i = Math.max(0, when.first() - 4); i < when.end(); i++) {
      if (Words.in(line.tokens, i, SPANNING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean since(Line line, Hit hit) {
    int since = line.scene().nearestSince(hit.end());
    boolean held = hit.effect() == Effect.MISSING
        || hit.effect() == Effect.DETAINED
        || hit.effect() == Effect.ABDUCTED;
    return since >= 0
        && !held
        && (line.is(since, "date") || Math.abs(since - hit.end()) < SINCE_REACH);
  }

  /** "the war has killed": the war itself is the subject, or a great number meets one. */
  private static boolean war(Line line, Hit hit) {
    if (!line.scene().hasWar()) {
      return false;
    }
    boolean great = Count.of(hit.groups()).figure() >= WARLIKE || hit.isShare();
    boolean subject = hit.rule().equals("active")
        && Words.in(line.tokens, hit.trigger().first() - 1, Words.HAVE)
        && line.scene().hasWarWithin(hit.first() - WAR_REACH + 1, hit.first());
    return great || subject;
  }
}
