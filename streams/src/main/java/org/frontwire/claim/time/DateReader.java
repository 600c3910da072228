package org.frontwire.claim.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.context.DateMention;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the days and spans that a sentence names. Linear in its length. */
public final class DateReader {

  private static final WordSet NEXT = WordSet.of("next following");

  private DateReader() {}

  /** All day mentions in order, counted from the day of publication. */
  public static List<DateMention> read(Sentence sentence, LocalDate published) {
    return RelativeWords.mayStandIn(sentence) ? read(sentence.tokens(), published) : List.of();
  }

  private static List<DateMention> read(List<Token> tokens, LocalDate published) {
    CalendarWords calendar = new CalendarWords(tokens, published);
    RelativeWords relative = new RelativeWords(tokens, published);
    List<DateMention> dates = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Span span = RelativeWords.mayStart(tokens.get(i)) ? at(calendar, relative, i) : null;
      if (span == null) {
        i++;
        continue;
      }
      add(dates, tokens, i, open(tokens, i, span, published));
      i = Math.max(i + 1, span.end());
    }
    following(tokens, dates);
    return List.copyOf(dates);
  }

  private static @Nullable Span at(CalendarWords calendar, RelativeWords relative, int i) {
    Span named = calendar.at(i);
    return named == null ? relative.at(i) : named;
  }

  private static void add(List<DateMention> dates, List<Token> tokens, int i, Span span) {
    @Nullable DateMention last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    boolean same = last != null
        && i - last.end() <= 1
        && span.precision() == DatePrecision.DAY
        && last.range().getPrecision() == DatePrecision.DAY
        && (i == last.end() || tokens.get(last.end()).is(","));
    if (last != null && same) {
      dates.set(dates.size() - 1, new DateMention(last.first(), span.end(), span.range()));
      return;
    }
    dates.add(new DateMention(i, span.end(), span.range()));
  }

  /** "since" opens a span up to publication. */
  private static Span open(List<Token> tokens, int i, Span span, LocalDate published) {
    for (int at = i - 1; at >= Math.max(0, i - 3); at--) {
      if (tokens.get(at).is("since") && !span.from().isAfter(published)) {
        return Span.period(span.end(), span.from(), published);
      }
    }
    return span;
  }

  /** "on 19 September … over the next month": the span starts on the day named before. */
  private static void following(List<Token> tokens, List<DateMention> dates) {
    for (int i = dates.isEmpty() ? tokens.size() : 2; i < tokens.size(); i++) {
      boolean next = NEXT.has(tokens.get(i - 1));
      if (!next
          || dates.isEmpty()
          || !(tokens.get(i).is("month") || tokens.get(i).is("week"))) {
        continue;
      }
      LocalDate from = dates.get(0).range().getStart().orElse(null);
      if (from != null && dates.get(0).first() < i) {
        LocalDate to = tokens.get(i).is("month") ? from.plusMonths(1) : from.plusWeeks(1);
        dates.add(new DateMention(i - 2, i + 1, new DateRange(from, to, DatePrecision.PERIOD)));
        return;
      }
    }
  }
}
