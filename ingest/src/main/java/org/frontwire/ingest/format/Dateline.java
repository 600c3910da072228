package org.frontwire.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a story was written, and by whom: "Aleppo / AFP", "KABUL, Afghanistan (Nov. 20, 2011)", "BEIRUT (Reuters) -". */
final class Dateline {
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_LEAD = 120;
  private static final Pattern PARTS =
      Pattern.compile("\\s+[/|\\-–—]+\\s+|\\s*[,:;]\\s+|\\s*[()\\[\\]]\\s*");
  private static final Pattern DASH =
      Pattern.compile("\\s(?:-{1,2}|–|—)\\s|\\s?(?:--|–|—)\\s?|[)\\]]\\s?:?\\s|-\\s");
  private static final Pattern DAY = Pattern.compile(
      "(?i)(?:"
          + "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s*)?(?:\\d{1,2}\\s+\\p{Alpha}{3,9}\\.?|\\p{Alpha}{3,9}\\.?\\s+\\d{1,2})(?:,?\\s+\\d{2,4})?|\\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day");

  private Dateline() {}

  /** Whether the line is a dateline and nothing else. */
  static boolean is(Line line) {
    if (!line.isShort()
        || line.words().size() > MOST_WORDS
        || (line.endsWithStop() && line.lastMark() != ':')) return false;
    boolean dash = "-–—".indexOf(line.lastMark()) >= 0;
    return isDateline(line.text(), dash);
  }

  /** Whether a paragraph begins with a dateline: "BEIRUT (Reuters) - At least". */
  static boolean opens(Line line) {
    String head = line.text().substring(0, Math.min(LONGEST_LEAD, line.text().length()));
    Matcher dash = DASH.matcher(head);
    while (dash.find()) {
      String lead = head.substring(0, dash.end());
      if (dash.start() > 1
          && isDateline(lead, true)
          && lead.length() < line.text().length()) return true;
    }
    return false;
  }

  private static boolean isDateline(String text, boolean dash) {
    List<String> places = new ArrayList<>();
    boolean agency = false;
    boolean dateLast = false;
    for (String part : PARTS.split(text, -1)) {
      String words = stripped(part);
      if (words.isEmpty()) continue;
      dateLast = DAY.matcher(words).matches();
      if (Agencies.isAgency(words)) agency = true;
      else if (!dateLast) places.add(words);
    }
    if (places.isEmpty() || places.size() > 3 || !places.stream().allMatch(Dateline::isPlace))
      return false;
    boolean capitals = Capitals.isAllCapitals(places.get(0));
    return agency || (capitals && (dash || dateLast));
  }

  private static boolean isPlace(String words) {
    List<String> names = List.of(words.split("\\s+", -1));
    return names.size() <= 4
        && Capitals.areNames(names)
        && Character.isLetter(words.charAt(0))
        && words.chars().noneMatch(Character::isDigit);
  }

  private static String stripped(String part) {
    int start = 0;
    int end = part.length();
    while (start < end && !Character.isLetterOrDigit(part.charAt(start))) start++;
    while (end > start
        && !Character.isLetterOrDigit(part.charAt(end - 1))
        && part.charAt(end - 1) != '.') end--;
    return part.substring(start, end);
  }
}
