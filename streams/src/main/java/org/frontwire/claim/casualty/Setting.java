package org.frontwire.claim.casualty;

import java.time.LocalDate;
import org.frontwire.event.Cause;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Place;
import org.frontwire.event.Scope;
import org.jspecify.annotations.Nullable;

/** Where, when and by what, as far as the sentence says. */
record Setting(@Nullable Place place, DateRange date, Cause cause, Scope scope) {

  static Setting of(Line line, Hit hit) {
    When when = When.of(line, hit);
    return new Setting(Where.of(line, hit), when.date(), line.scene().cause(hit), when.scope());
  }

  /** The same with what another finding of the same event knows better: a day that is said, a place where none is. */
  Setting inherited(Setting other, boolean placed) {
    boolean vague = date.getPrecision() == DatePrecision.INFERRED
        && other.date.getPrecision() != DatePrecision.INFERRED;
    DateRange day = vague
        ? new DateRange(
            other.date.getStart().orElse(null),
            other.date.getEnd().orElse(null),
            DatePrecision.INFERRED)
        : date;
    return new Setting(place == null && placed ? other.place : place, day, cause, scope);
  }

  Setting at(Place other) {
    return new Setting(other, date, cause, scope);
  }

  /** The same on some day not said, at the latest the day of publication, unless the words say one. */
  Setting before(LocalDate published) {
    return date.getPrecision() == DatePrecision.INFERRED
        ? new Setting(place, new DateRange(null, published, DatePrecision.PERIOD), cause, scope)
        : this;
  }
}
