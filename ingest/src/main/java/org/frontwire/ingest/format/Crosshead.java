package org.frontwire.ingest.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** AFP's headings inside a text, "- 'A long night' -", alone on a line or glued to the next paragraph. */
final class Crosshead {
  private static final Pattern SHAPE = Pattern.compile(
      "(?:-{1,2}|–|—)\\s([^\\s\\-–—][^.;:–—]{0,70}?)\\s(?:-{1,2}|–|—)(?=$|[^\\s\\d\\-–—])");

  private Crosshead() {}

  static List<Piece> read(Page page, int index) {
    Line line = page.line(index);
    if (page.isAllCapitals()) return List.of();
    Matcher shape =
        SHAPE.matcher(line.text()).region(0, Math.min(90, line.text().length()));
    shape.useTransparentBounds(true).useAnchoringBounds(false);
    if (!shape.lookingAt()) return List.of();
    Piece crosshead = Piece.of(Part.CROSSHEAD, line.start(), line.start() + shape.end());
    if (shape.end() == line.text().length()) return List.of(crosshead);
    return List.of(crosshead, Piece.of(Part.TEXT, line.start() + shape.end(), line.end()));
  }
}
