package org.frontwire.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first line of a text that begins with its date or repeats the title that was given apart, all in one paragraph. */
final class Lead {
  private static final Pattern WEEKDAY = Pattern.compile(
      "(?i)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b[.,]?\\s*)?");
  private static final int LONGEST_TITLE = 300;

  private Lead() {}

  static List<Piece> read(Page page, int index) {
    Line line = page.line(index);
    if (index > 0 || page.titleLine() == 0) return List.of();
    List<Piece> pieces = new ArrayList<>();
    int date = dateEnd(line.text());
    int text = afterBlanks(line.text(), date);
    int title = page.titleApart().map(t -> titleEnd(line.text(), text, t)).orElse(text);
    int rest = afterBlanks(line.text(), title);
    if (rest == 0 || rest >= line.text().length()) return List.of();
    if (date > 0) pieces.add(Piece.of(Part.DATE, line.start(), line.start() + date));
    if (title > text)
      pieces.add(Piece.of(Part.HEADLINE, line.start() + text, line.start() + title));
    pieces.addAll(rest(line, rest));
    return pieces;
  }

  private static List<Piece> rest(Line line, int from) {
    Line rest = Line.of(line.start() + from, line.text().substring(from), 0, line.blanksAfter());
    if (Shapes.isDateLine(rest)) return List.of(Piece.of(Part.DATE, rest));
    return Layout.cut(Part.TEXT, rest, Credit.tail(rest.text()));
  }

  /** One past the date that the line begins with; 0 when there is none. */
  private static int dateEnd(String text) {
    String head = text.substring(0, Math.min(60, text.length()));
    Matcher weekday = WEEKDAY.matcher(head);
    int start = weekday.lookingAt() ? weekday.end() : 0;
    Optional<Dates.Found> date =
        Dates.in(head).stream().findFirst().filter(d -> d.start() == start);
    return date.filter(d -> d.end() < text.length()
            && !Character.isLetterOrDigit(text.charAt(d.end()))
            && text.charAt(d.end()) != ',')
        .map(Dates.Found::end)
        .orElse(0);
  }

  /** One past the title and its full stop when the text repeats it at {@code from}, else {@code from}. */
  private static int titleEnd(String text, int from, String title) {
    String wanted = TitleSearch.folded(title);
    if (wanted.length() < 12 || title.length() > LONGEST_TITLE) return from;
    int seen = 0;
    int at = from;
    while (at < text.length() && seen < wanted.length()) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        String small = new String(Character.toChars(c)).toLowerCase(Locale.ROOT);
        if (!wanted.startsWith(small, seen)) return from;
        seen += small.length();
      }
      at += Character.charCount(c);
    }
    if (seen < wanted.length()
        || (at < text.length() && Character.isLetterOrDigit(text.charAt(at)))) return from;
    while (at < text.length() && ".!?”\"’'".indexOf(text.charAt(at)) >= 0) at++;
    return at;
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Lines.isBlank(text.charAt(at)) || (from > 0 && ".:-–—".indexOf(text.charAt(at)) >= 0)))
      at++;
    return at;
  }
}
