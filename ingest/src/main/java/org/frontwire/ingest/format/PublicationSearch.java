package org.frontwire.ingest.format;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontwire.event.EntryKind;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Published;

/** Looks for the day of publication in the words of a page: where it is said first, where it only shows through last. */
final class PublicationSearch {
  private static final int HEAD = 160;
  private static final int FIRST_DRAFTS = 6;
  private static final int LONGEST_SEARCHED = 200_000;
  private static final Comparator<Published> BY_TIME = Comparator.comparing(Published::at);
  private final Document document;
  private final List<Draft> drafts;
  private Optional<LocalDate> anyDay = Optional.empty();
  private boolean searched;

  PublicationSearch(Document document, List<Draft> drafts) {
    this.document = document;
    this.drafts = drafts;
  }

  /** The best sign of when the page was published; empty when there is none. */
  Optional<Published> found() {
    return Stream.<Supplier<Optional<Published>>>of(
            this::dateLine,
            () -> yearless(d -> !d.part().isRunning()),
            this::opening,
            () -> yearless(d -> d.part().isRunning()),
            this::stamps,
            this::name,
            this::pictures,
            this::comments,
            this::text)
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Published> dateLine() {
    return dates(PublicationSearch::isOfPage).findFirst();
  }

  private static boolean isOfPage(Draft draft) {
    return draft.part() == Part.DATE
        || draft.part() == Part.DATELINE
        || draft.part() == Part.BYLINE;
  }

  private String head(Draft draft) {
    return document.text().substring(draft.start(), Math.min(draft.end(), draft.start() + HEAD));
  }

  private Optional<Published> opening() {
    return drafts.stream()
        .filter(d -> d.part().isRunning())
        .limit(2)
        .flatMap(d -> Dates.in(head(d)).stream())
        .map(Dates.Found::published)
        .findFirst();
  }

  /** A day at the head of the page without its year, where another date of the page gives that. */
  private Optional<Published> yearless(Predicate<Draft> where) {
    if (!searched) anyDay = anyDay();
    searched = true;
    return anyDay.flatMap(known -> drafts.stream()
        .filter(d -> d.kind() != EntryKind.COMMENT && d.kind() != EntryKind.TEASER)
        .limit(FIRST_DRAFTS)
        .filter(where)
        .flatMap(d -> Yearless.in(head(d)).filter(day -> isOfPage(d) || day.hasWeekday()).stream())
        .flatMap(day -> day.near(known).stream())
        .map(Published::day)
        .findFirst());
  }

  private Optional<LocalDate> anyDay() {
    return Stream.of(name(), pictures(), dates(d -> true).findFirst())
        .flatMap(Optional::stream)
        .map(known -> known.at().atZone(java.time.ZoneOffset.UTC).toLocalDate())
        .findFirst();
  }

  private Optional<Published> stamps() {
    return drafts.stream()
        .map(Draft::stamp)
        .flatMap(stamp -> Stream.ofNullable(stamp == null ? null : stamp.day()))
        .flatMap(day -> day.dated().stream())
        .map(Published::day)
        .min(BY_TIME);
  }

  private Optional<Published> name() {
    String url = document.metadata().url();
    return Stream.of(url == null ? "" : url, document.name())
        .flatMap(s -> Dates.in(s).stream())
        .map(found -> Published.day(found.day()))
        .findFirst();
  }

  /** Pictures are taken on the day or before: the latest of them, unless readers wrote earlier. */
  private Optional<Published> pictures() {
    Optional<Published> firstComment = comments();
    return Stream.concat(numbers(Part.SLUG), dates(d -> d.part() == Part.CAPTION))
        .filter(p -> firstComment.map(c -> !p.at().isAfter(c.at())).orElse(true))
        .max(BY_TIME);
  }

  private Optional<Published> comments() {
    return dates(d -> d.kind() == EntryKind.COMMENT)
        .map(p -> Published.day(p.at().atZone(java.time.ZoneOffset.UTC).toLocalDate()))
        .min(BY_TIME);
  }

  private Optional<Published> text() {
    return dates(d -> d.part().isRunning())
        .map(p -> Published.day(p.at().atZone(java.time.ZoneOffset.UTC).toLocalDate()))
        .max(BY_TIME);
  }

  private Stream<Published> numbers(Part part) {
    return drafts.stream()
        .filter(d -> d.part() == part)
        .flatMap(d -> Dates.numeric(words(d)).stream())
        .map(Dates.Found::published);
  }

  private Stream<Published> dates(Predicate<Draft> where) {
    return drafts.stream()
        .filter(where)
        .flatMap(d -> Dates.in(words(d)).stream())
        .map(Dates.Found::published);
  }

  private String words(Draft draft) {
    return document
        .text()
        .substring(draft.start(), Math.min(draft.end(), draft.start() + LONGEST_SEARCHED));
  }
}
