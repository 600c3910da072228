package org.frontwire.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Tells what every line of a page is: tries the rules in order, the first that fits decides, what no rule knows is text. */
final class Layout {
  private static final List<Rule> RULES = List.of(
      Layout::comment,
      Layout::title,
      Lead::read,
      Layout::foreign,
      Layout::date,
      Layout::update,
      Layout::original,
      Layout::breadcrumb,
      Layout::teaser,
      Layout::furniture,
      Layout::link,
      Layout::slug,
      Layout::byline,
      Layout::dateline,
      Layout::caption,
      Layout::credit,
      Layout::story,
      Crosshead::read,
      Layout::heading,
      Layout::text);

  private Layout() {}

  /** The pieces of a page in order. */
  static List<Piece> of(Page page) {
    List<Piece> pieces = new ArrayList<>(page.size());
    for (int i = 0; i < page.size(); i++) pieces.addAll(read(page, i));
    return pieces;
  }

  private static List<Piece> read(Page page, int index) {
    for (Rule rule : RULES) {
      List<Piece> pieces = rule.read(page, index);
      if (!pieces.isEmpty()) return pieces;
    }
    throw new IllegalStateException("the last rule takes every line");
  }

  private static List<Piece> when(boolean fits, Part part, Line line) {
    return fits ? List.of(Piece.of(part, line)) : List.of();
  }

  private static List<Piece> comment(Page page, int index) {
    Line line = page.line(index);
    if (index < page.commentsFrom()) return List.of();
    boolean furniture = CommentSection.isHeader(line)
        || Furniture.of(line).filter(Part.FURNITURE::equals).isPresent();
    return List.of(Piece.of(furniture ? Part.FURNITURE : Part.COMMENT, line));
  }

  private static List<Piece> title(Page page, int index) {
    Line line = page.line(index);
    if (index != page.titleLine()) return List.of();
    int date = Shapes.dateAfterTitle(line.text());
    if (date < 0) return List.of(Piece.of(Part.HEADLINE, line));
    Piece headline =
        Piece.of(Part.HEADLINE, line.start(), line.start() + endBefore(line.text(), date));
    return List.of(headline, Piece.of(Part.DATE, line.start() + date, line.end()));
  }

  private static List<Piece> foreign(Page page, int index) {
    return when(Shapes.isForeign(page, page.line(index)), Part.FOREIGN, page.line(index));
  }

  private static List<Piece> date(Page page, int index) {
    return when(Shapes.isDateLine(page.line(index)), Part.DATE, page.line(index));
  }

  private static List<Piece> update(Page page, int index) {
    Line line = page.line(index);
    return Stamp.of(line)
        .map(stamp ->
            List.of(new Piece(Part.UPDATE, line.start(), line.end(), stamp, stamp.label())))
        .orElse(List.of());
  }

  private static List<Piece> original(Page page, int index) {
    Line line = page.line(index);
    OptionalInt end = Original.labelEnd(line.text());
    if (end.isEmpty()) return List.of();
    String label = line.text().substring(0, end.getAsInt()).replaceFirst("^[\\[(*\\s]+", "");
    return List.of(new Piece(Part.ORIGINAL, line.start(), line.end(), null, label));
  }

  private static List<Piece> breadcrumb(Page page, int index) {
    return when(Shapes.isBreadcrumb(page, index), Part.BREADCRUMB, page.line(index));
  }

  private static List<Piece> teaser(Page page, int index) {
    Line line = page.line(index);
    boolean mark = Furniture.isMark(line) && !page.isAllCapitals();
    return when(mark || page.isTeaser(index), mark ? Part.FURNITURE : Part.TEASER, line);
  }

  private static List<Piece> furniture(Page page, int index) {
    if (CommentSection.isHeader(page.line(index))
        || Shapes.holderOfRights(page.line(index).text()).isPresent())
      return List.of(Piece.of(Part.FURNITURE, page.line(index)));
    return Furniture.of(page.line(index))
        .map(part -> List.of(Piece.of(part, page.line(index))))
        .orElse(List.of());
  }

  private static List<Piece> link(Page page, int index) {
    Line line = page.line(index);
    return when(
        Shapes.isAddress(line) || (!page.isAllCapitals() && Shapes.isLink(line)), Part.LINK, line);
  }

  private static List<Piece> slug(Page page, int index) {
    return when(Shapes.isSlug(page.line(index)), Part.SLUG, page.line(index));
  }

  private static List<Piece> byline(Page page, int index) {
    return when(page.isByline(index), Part.BYLINE, page.line(index));
  }

  private static List<Piece> dateline(Page page, int index) {
    Line line = page.line(index);
    boolean here =
        page.isDateline(index) && page.leadsIntoText(index) && !CommentSection.isByline(line);
    return when(here, Part.DATELINE, line);
  }

  private static List<Piece> caption(Page page, int index) {
    Line line = page.line(index);
    OptionalInt tail =
        Credit.isCredit(line.text()) ? OptionalInt.empty() : Credit.tail(line.text());
    if (!Captions.is(line, tail) || Credit.namesAgency(line.text())) return List.of();
    return cut(Part.CAPTION, line, tail);
  }

  private static List<Piece> credit(Page page, int index) {
    Line line = page.line(index);
    return when(line.isShort() && Credit.isCredit(line.text()), Part.CREDIT, line);
  }

  /** A second headline: text stands before it, a dateline or a byline after it. */
  private static List<Piece> story(Page page, int index) {
    Line line = page.line(index);
    boolean apart =
        line.blanksBefore() > 0 && page.hasTextBefore(index) && Headings.canBeHeadline(line);
    return when(apart && Stories.beginAfter(page, index), Part.HEADLINE, line);
  }

  private static List<Piece> heading(Page page, int index) {
    Line line = page.line(index);
    boolean heading = line.standsApart()
        && Headings.canBeHeading(line, page.isAllCapitals())
        && page.leadsIntoText(index);
    return when(heading, Part.HEADING, line);
  }

  private static List<Piece> text(Page page, int index) {
    Line line = page.line(index);
    OptionalInt tail = line.isParagraph() || line.text().length() > 60
        ? Credit.tail(line.text())
        : OptionalInt.empty();
    return cut(Part.TEXT, line, tail);
  }

  /** The line with the credit at its end set apart. */
  static List<Piece> cut(Part part, Line line, OptionalInt tail) {
    if (tail.isEmpty()) return List.of(Piece.of(part, line));
    int at = line.start() + tail.getAsInt();
    int end = line.start() + endBefore(line.text(), tail.getAsInt());
    return List.of(Piece.of(part, line.start(), end), Piece.of(Part.CREDIT, at, line.end()));
  }

  private static int endBefore(String text, int at) {
    int end = at;
    while (end > 1 && Lines.isBlank(text.charAt(end - 1))) end--;
    return end;
  }
}
