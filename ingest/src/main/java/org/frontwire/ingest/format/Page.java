package org.frontwire.ingest.format;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a document with what a rule must know about the whole page. Built in a fixed number of passes. */
final class Page {
  private final List<Line> lines;
  private final boolean capitals;
  private final boolean latin;
  private final int[] paragraphsBefore;
  private final boolean[] teasers;
  private final byte[] datelines;
  private final byte[] bylines;
  private final int comments;
  private final int title;
  private final @Nullable String titleApart;

  private Page(String text, @Nullable String titleApart) {
    this.lines = Lines.of(text);
    this.titleApart = titleApart;
    this.capitals = isMostlyCapitals(text);
    this.latin = Script.of(text).map(UnicodeScript.LATIN::equals).orElse(true);
    this.paragraphsBefore = paragraphs();
    this.datelines = new byte[lines.size()];
    this.bylines = new byte[lines.size()];
    this.teasers = new boolean[lines.size()];
    markTeasers();
    this.comments = findComments();
    this.title = new TitleSearch(this).index();
  }

  static Page of(String text, @Nullable String titleApart) {
    return new Page(text, titleApart);
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  Optional<Line> next(int index) {
    return index + 1 < lines.size() ? Optional.of(lines.get(index + 1)) : Optional.empty();
  }

  Optional<Line> previous(int index) {
    return index > 0 ? Optional.of(lines.get(index - 1)) : Optional.empty();
  }

  /** The title that was given apart from the text. */
  Optional<String> titleApart() {
    return Optional.ofNullable(titleApart);
  }

  /** Whether the whole text is in capitals, so that they tell nothing. */
  boolean isAllCapitals() {
    return capitals;
  }

  boolean isLatin() {
    return latin;
  }

  /** Whether a line is nothing but a dateline. Kept, since the lines above ask too. */
  boolean isDateline(int index) {
    if (datelines[index] == 0) datelines[index] = (byte) (Dateline.is(lines.get(index)) ? 1 : 2);
    return datelines[index] == 1;
  }

  /** Whether a line is nothing but a byline. */
  boolean isByline(int index) {
    if (bylines[index] == 0)
      bylines[index] = (byte) (Byline.is(lines.get(index), capitals) ? 1 : 2);
    return bylines[index] == 1;
  }

  boolean hasTextBefore(int index) {
    return paragraphsBefore[index] > 0;
  }

  /** First line of the comments; the number of lines when there are none. */
  int commentsFrom() {
    return comments;
  }

  /** The line of the title; -1 when the text has none. */
  int titleLine() {
    return title;
  }

  boolean isTeaser(int index) {
    return teasers[index];
  }

  /** Whether the line is followed by running text: the least a heading needs. */
  boolean leadsIntoText(int index) {
    return next(index)
        .filter(l -> l.isParagraph() || l.endsWithStop() || l.text().length() > 120)
        .filter(l -> Stamp.of(l).isEmpty() && Original.labelEnd(l.text()).isEmpty())
        .isPresent();
  }

  private static boolean isMostlyCapitals(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
      if (Character.isUpperCase(text.charAt(i))) upper++;
      else if (Character.isLowerCase(text.charAt(i))) lower++;
    }
    return upper > 4 * lower;
  }

  private int[] paragraphs() {
    int[] before = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++)
      before[i + 1] = before[i] + (lines.get(i).isParagraph() ? 1 : 0);
    return before;
  }

  private void markTeasers() {
    boolean listing = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line before = previous(i).orElse(line);
      boolean afterMark = i > 0 && Furniture.isMark(before);
      boolean expected = afterMark || (listing && line.blanksBefore() < 2);
      teasers[i] = expected && canBeTeaser(i);
      boolean isList = afterMark && !before.lower().endsWith("feature");
      listing = teasers[i] && (isList || listing);
    }
  }

  private boolean canBeTeaser(int index) {
    Line line = lines.get(index);
    return Headings.canBeHeadline(line)
        && !Furniture.isMark(line)
        && Furniture.of(line).isEmpty()
        && !isDateline(index)
        && Stamp.of(line).isEmpty()
        && (paragraphsBefore[index] > 0 || !leadsIntoText(index));
  }

  private int findComments() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (paragraphsBefore[i] == 0) continue;
      if (CommentSection.isByline(line)
          && !Shapes.isDateLine(line)
          && !next(i).map(Dateline::is).orElse(false)) return i;
      if (CommentSection.isHeader(line) && isSection(i)) return i;
    }
    return lines.size();
  }

  private boolean isSection(int header) {
    if (next(header).filter(l -> Dateline.is(l) || Byline.is(l, capitals)).isPresent())
      return false;
    if (!CommentSection.isCount(lines.get(header))) return true;
    int after = paragraphsBefore[lines.size()] - paragraphsBefore[header];
    return after <= 3 * paragraphsBefore[header] || hasReader(header);
  }

  private boolean hasReader(int header) {
    for (int i = header + 1; i < Math.min(lines.size(), header + 6); i++)
      if (CommentSection.isByline(lines.get(i))
          || (CommentSection.isHeader(lines.get(i)) && !CommentSection.isCount(lines.get(i))))
        return true;
    return false;
  }
}
