package org.frontwire.claim.casualty;

import java.time.LocalDate;
import java.util.Set;
import org.frontwire.claim.context.DateMention;
import org.frontwire.event.Cause;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Place;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Scope;
import org.frontwire.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Where, when and by what, as far as the sentence says. */
record Setting(@Nullable Place place, DateRange date, Cause cause, Scope scope) {
  private static final Set<String> LOCATING = Words.set(
      "in at near on from into around outside inside across over of to against the northern southern "
          + "eastern western central neighboring neighbouring between left besieged");
  private static final Set<String> SAYING =
      Words.set("said says told reported announced confirmed added warned stated reporters");
  private static final Set<String> COUNTING =
      Set.of("documented", "recorded", "registered", "counted", "tallied");
  private static final Set<String> WARS =
      Set.of("war", "conflict", "uprising", "revolt", "insurgency", "crisis", "hostilities");

  static Setting of(Line line, Hit hit, Lexicon lexicon) {
    DateMention when = when(line, hit);
    Scope scope = scope(line, hit, when);
    DateRange date = date(line, when, scope);
    DateRange days = war(line, hit)
        ? new DateRange(
            date.getStart().orElse(null), line.sentence.publishedOn(), DatePrecision.PERIOD)
        : date;
    return new Setting(place(line, hit), days, cause(line, hit, lexicon), scope);
  }

  /** The finest place that a preposition leads in, the nearest of those; places after the verb before others. */
  private static @Nullable Place place(Line line, Hit hit) {
    PlaceMention best = null;
    double score = Double.NEGATIVE_INFINITY;
    for (PlaceMention mention : line.sentence.places()) {
      boolean led = Words.in(line.tokens, mention.first() - 1, LOCATING)
          || line.is(mention.end(), "'s")
          || line.is(mention.first() - 1, "'s");
      int precision = mention.place().getPrecision();
      if (!led && (precision >= 6 || !isEventName(mention))) {
        continue;
      }
      int distance = mention.first() >= hit.trigger().end()
          ? mention.first() - hit.trigger().end()
          : (hit.first() - mention.end()) * 2;
      double value = -Math.abs(distance) - precision * 3.0 - (split(line, hit, mention) ? 20 : 0);
      if (value > score) {
        score = value;
        best = mention;
      }
    }
    return best == null ? null : best.place();
  }

  /** "the Nice truck attack", "Aleppo raids": a place that names an event. */
  private static boolean isEventName(PlaceMention mention) {
    return mention.place().getPrecision() < 6;
  }

  /** Whether the words of another verb stand between. */
  private static boolean split(Line line, Hit hit, PlaceMention mention) {
    return mention.first() > hit.end() && line.hasTrigger(hit.end(), mention.first());
  }

  private static @Nullable DateMention when(Line line, Hit hit) {
    DateMention best = null;
    int least = Integer.MAX_VALUE;
    for (DateMention date : line.sentence.dates()) {
      boolean said = Words.in(line.tokens, date.first() - 1, SAYING)
          || (line.is(date.first() - 1, "on") && Words.in(line.tokens, date.first() - 2, SAYING));
      int distance =
          date.first() >= hit.end() ? date.first() - hit.end() : hit.first() - date.end() + 5;
      int cost = Math.abs(distance) + (said ? 100 : 0);
      if (cost < least) {
        least = cost;
        best = date;
      }
    }
    return best;
  }

  private static DateRange date(Line line, @Nullable DateMention when, Scope scope) {
    LocalDate published = line.sentence.publishedOn();
    if (when != null) {
      return when.range();
    }
    return scope == Scope.CUMULATIVE
        ? new DateRange(null, published, DatePrecision.PERIOD)
        : new DateRange(published, published, DatePrecision.INFERRED);
  }

  private static Scope scope(Line line, Hit hit, @Nullable DateMention when) {
    boolean period = when != null && isLong(when);
    if (since(line, hit)
        || (when != null
            && period
            && (isSpan(line, when) || line.is(hit.trigger().first(), "toll")))
        || war(line, hit)) {
      return Scope.CUMULATIVE;
    }
    boolean counted = false;
    for (int i = Math.max(0, hit.first() - 4); i < hit.first(); i++) {
      counted |= Words.in(line.tokens, i, COUNTING);
    }
    return counted && hit.trigger().form() == Form.COUNT ? Scope.DAILY_TOTAL : Scope.INCIDENT;
  }

  private static boolean isLong(DateMention when) {
    LocalDate from = when.range().getStart().orElse(null);
    LocalDate to = when.range().getEnd().orElse(null);
    return from == null || to == null || from.plusDays(6).isBefore(to);
  }

  /** "over the next month", "so far this year", "in the past two weeks", "since March". */
  private static boolean isSpan(Line line, DateMention when) {
    for (int i = Math.max(0, when.first() - 4); i < when.end(); i++) {
      if (line.is(i, "over")
          || line.is(i, "past")
          || line.is(i, "since")
          || line.is(i, "this")
          || line.is(i, "during")
          || line.is(i, "far")) {
        return true;
      }
    }
    return false;
  }

  private static boolean since(Line line, Hit hit) {
    for (int i = 0; i < line.tokens.size(); i++) {
      if (line.is(i, "since")
          && Math.abs(i - hit.end()) < 25
          && (i + 1 < line.tokens.size())
          && !line.is(i + 1, "then")) {
        return true;
      }
      if (line.is(i, "date") && line.is(i - 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /** "the war has killed": the war itself is the subject, or a great number meets one. */
  private static boolean war(Line line, Hit hit) {
    long figure = Count.of(hit.groups()).figure();
    for (int i = 0; i < line.tokens.size(); i++) {
      boolean near = i < hit.first() && hit.first() - i < 9;
      if (Words.in(line.tokens, i, WARS)
          && (figure >= 2000
              || isShare(hit)
              || (near
                  && hit.rule().equals("active")
                  && Words.in(line.tokens, hit.trigger().first() - 1, Words.HAVE)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShare(Hit hit) {
    return hit.groups().stream().anyMatch(g -> g.qualifier() == Qualifier.NON_NUMERIC);
  }

  private static Cause cause(Line line, Hit hit, Lexicon lexicon) {
    Cause best = Cause.UNSTATED;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < line.tokens.size(); i++) {
      Phrases.Found<Cause> found = lexicon.causes.at(line.tokens, i);
      if (found == null) {
        continue;
      }
      int distance = i >= hit.end() ? i - hit.end() : Math.max(0, hit.first() - found.end());
      int cost = distance * 2
          + (found.value() == Cause.ATTACK || found.value() == Cause.WAR ? 12 : 0)
          + (found.value() == Cause.CLASHES ? 4 : 0);
      if (cost < least) {
        least = cost;
        best = found.value();
      }
    }
    return best;
  }
}
