package org.frontwire.ingest.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lines that web pages put around articles, from {@code furniture.tsv}. */
final class Furniture {
  private static final int LONGEST_LINK = 220;
  private static final Map<String, Part> WHOLE = new HashMap<>();
  private static final Map<String, Part> STARTS = new HashMap<>();
  private static final Map<String, Part> MARKS = new HashMap<>();

  static {
    for (String line : Table.lines("furniture.tsv")) {
      String[] columns = line.split("\t", -1);
      Part part = Part.valueOf(columns[0].toUpperCase(Locale.ROOT));
      switch (columns[1]) {
        case "is" -> WHOLE.put(columns[2], part);
        case "starts" -> STARTS.put(columns[2], part);
        case "mark" -> MARKS.put(columns[2], part);
        default ->
          throw new IllegalStateException(
              "furniture.tsv: expected is, starts or mark, found " + columns[1]);
      }
    }
  }

  private Furniture() {}

  /** What a line is, when it is furniture. */
  static Optional<Part> of(Line line) {
    if (!line.isShort() || line.text().length() > LONGEST_LINK) return Optional.empty();
    String words = bare(line);
    Part whole = WHOLE.get(words);
    if (whole != null) return Optional.of(whole);
    if (MARKS.containsKey(words)) return Optional.of(Part.TEASER);
    return starting(line, line.lower().replaceFirst("^[\\[(•*»>\\s]{1,4}", ""));
  }

  /** Whether a line announces other stories: "MOST READ", "FRIDAY FEATURE". */
  static boolean isMark(Line line) {
    if (!line.isShort() || line.words().size() > 5 || line.endsWithStop()) return false;
    String words = bare(line);
    if (MARKS.containsKey(words)) return true;
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return (last.equals("feature") || last.equals("features"))
        && line.text().equals(line.text().toUpperCase(Locale.ROOT));
  }

  private static Optional<Part> starting(Line line, String words) {
    if (line.lastMark() == '.' && line.words().size() > 12) return Optional.empty();
    for (int end = words.indexOf(' '); ; end = words.indexOf(' ', end + 1)) {
      String start = end < 0 ? words : words.substring(0, end);
      Part part = STARTS.getOrDefault(start, STARTS.get(start.replaceAll("[:|]$", "")));
      if (part != null) return Optional.of(part);
      if (end < 0 || end > 40) return Optional.empty();
    }
  }

  private static String bare(Line line) {
    String words = line.lower().replace('’', '\'');
    int start = 0;
    int end = words.length();
    while (start < end && !isWordy(words.charAt(start))) start++;
    while (end > start && !isWordy(words.charAt(end - 1))) end--;
    return words.substring(start, end);
  }

  private static boolean isWordy(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '+' || Character.isSurrogate(c);
  }
}
