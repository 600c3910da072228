package org.frontwire.ingest.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for the title among the first lines of a page. */
final class TitleSearch {
  private static final int DEEPEST = 25;
  private static final int MOST_KICKER_WORDS = 4;
  private static final Set<String> OPEN_ENDS = Set.of(
      "the", "a", "an", "of", "and", "in", "to", "for", "with", "by", "on", "at", "from", "that",
      "their", "its");
  private final Page page;

  TitleSearch(Page page) {
    this.page = page;
  }

  /** The line of the title, or -1. */
  int index() {
    int given = given();
    if (given >= 0) return given;
    for (int i = 0; i < Math.min(page.size(), DEEPEST); i++) {
      Line line = page.line(i);
      if (endsSearch(line)) return -1;
      if (isFurniture(i)) continue;
      return isTitle(i) ? i : -1;
    }
    return -1;
  }

  private int given() {
    Optional<String> wanted = page.titleApart().map(TitleSearch::folded).filter(t -> !t.isEmpty());
    for (int i = 0; wanted.isPresent() && i < Math.min(page.size(), DEEPEST); i++)
      if (page.line(i).isShort() && folded(page.line(i).text()).equals(wanted.get())) return i;
    return -1;
  }

  private static boolean endsSearch(Line line) {
    return Stamp.of(line).isPresent() || Original.labelEnd(line.text()).isPresent();
  }

  private boolean isFurniture(int i) {
    Line line = page.line(i);
    return Furniture.of(line).isPresent()
        || Furniture.isMark(line)
        || page.isTeaser(i)
        || Captions.is(line, Credit.tail(line.text()))
        || Shapes.isSlug(line)
        || Shapes.isForeign(page, line)
        || Shapes.isBreadcrumb(page, i)
        || Shapes.isDateLine(line)
        || CommentSection.isHeader(line)
        || page.isByline(i)
        || page.isDateline(i)
        || (Credit.isCredit(line.text()) && line.words().size() < 8);
  }

  private boolean isTitle(int i) {
    Line line = page.line(i);
    if (page.titleApart().isPresent() && line.words().size() < MOST_KICKER_WORDS) return false;
    if (!Headings.canBeHeadline(line) || (page.isAllCapitals() && !line.standsApart()))
      return false;
    Optional<Line> next = page.next(i);
    if (next.isEmpty())
      return page.titleApart().isEmpty()
          && !page.isAllCapitals()
          && line.words().size() > 2
          && Capitals.isTitleCase(line.words());
    if (line.blanksAfter() > 0 || isFurniture(i + 1)) return true;
    boolean open =
        OPEN_ENDS.contains(line.words().get(line.words().size() - 1).toLowerCase(Locale.ROOT));
    return !open
        && next.get().isParagraph()
        && Capitals.startsUpper(java.util.List.of(next.get().text().split("\\s", 2)))
        && (Capitals.isTitleCase(line.words())
            || next.get().text().length() > line.text().length() + 20);
  }

  /** Letters and digits only, in small letters: titles differ in quotes and dashes. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
