package org.frontwire.ingest.format;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time stamp that opens an update of a live blog, "UPDATE 2230 GMT:".
 *
 * @param label as printed, without what closes it
 * @param end of the label in its line, with what closes it
 * @param zone null when none is named
 * @param day null when the stamp has no date of its own
 */
record Stamp(
    String label,
    int end,
    LocalTime time,
    @Nullable ZoneId zone,
    @Nullable StampDay day) {
  private static final int LONGEST = 120;
  private static final String MARK = "[\\[(*•\\s]{0,3}";
  static final String WEEKDAY =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String DATE = "(?:" + WEEKDAY + ",? ?)?(?:(?:" + DAY + " " + Dates.MONTH_NAME
      + "|" + Dates.MONTH_NAME + " " + DAY + ")(?:,? \\d{4})?,? ?)?";
  private static final String WORD =
      "(?:(?:latest|new|live)\\s)?(?:updated?|up-date)(?:\\s?#?\\d{1,2}(?![\\d:.]))?";
  private static final String BETWEEN = "[\\s,:(|@–—\\-]{0,4}(?:(?:at|as of|on)\\s)?";
  private static final String CLOCK =
      Clock.TIME + "\\s?,?\\s?(?:hrs|hours)?\\s?" + Clock.ZONE + "?";
  private static final String AFTER = "(?:[\\s,]{0,2}\\(?(?:on )?" + DATE + ")?[\\])*]{0,2}";
  private static final Pattern UPDATE = Pattern.compile(
      MARK + "(" + WORD + BETWEEN + DATE + BETWEEN + ")" + CLOCK + AFTER, Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE =
      Pattern.compile(MARK + "()" + CLOCK + "[\\])*]{0,2}", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING = Pattern.compile("\\s?[:.–—|\\-]{1,2}(?=\\s|$|\\p{L})|$");

  /** The stamp a line begins with. */
  static Optional<Stamp> of(Line line) {
    String head = line.text().substring(0, Math.min(LONGEST, line.text().length()));
    if (!canOpen(head)) return Optional.empty();
    Matcher update = UPDATE.matcher(head);
    if (update.lookingAt()) return read(head, line.text().length(), update, true);
    Matcher bare = BARE.matcher(head);
    boolean opens = line.blanksBefore() > 0 && bare.lookingAt();
    return opens ? read(head, line.text().length(), bare, false) : Optional.empty();
  }

  /** Cheap, since every line is asked: a figure or the first letter of a word that opens a stamp. */
  private static boolean canOpen(String head) {
    char first = head.charAt(0);
    return "[(*•uUlLnN".indexOf(first) >= 0 || Character.isDigit(first);
  }

  private static Optional<Stamp> read(String head, int length, Matcher match, boolean named) {
    Optional<LocalTime> time = Clock.time(match, 2);
    Optional<ZoneId> zone = Clock.zone(match.group(7));
    boolean fourDigits = match.group(4) != null;
    Matcher closing = CLOSING.matcher(head).region(match.end(), head.length());
    boolean closed =
        closing.lookingAt() && (closing.end() < head.length() || head.length() == length);
    boolean clear = zone.isPresent()
        || (named
            && (!fourDigits || hasHours(match.group()) || (closed && isNoYear(match.group(4)))));
    if (time.isEmpty() || !clear) return Optional.empty();
    if (!closed && !named) return Optional.empty();
    String label = label(match.group());
    return Optional.of(new Stamp(
        label,
        closed ? closing.end() : match.end(),
        time.get(),
        zone.orElse(null),
        StampDay.in(match.group()).orElse(null)));
  }

  /** "UPDATE 1530:" is a time, "UPDATE 2016:" a year in review. */
  private static boolean isNoYear(String digits) {
    return digits.compareTo("1900") < 0 || digits.compareTo("2100") > 0;
  }

  private static boolean hasHours(String printed) {
    return printed.endsWith("hrs") || printed.endsWith("hours");
  }

  private static String label(String printed) {
    String label = printed.strip();
    while (!label.isEmpty() && "[(*•,".indexOf(label.charAt(0)) >= 0)
      label = label.substring(1).strip();
    while (!label.isEmpty() && "]*,(".indexOf(label.charAt(label.length() - 1)) >= 0)
      label = label.substring(0, label.length() - 1).strip();
    if (label.endsWith(")") && label.indexOf('(') < 0)
      return label.substring(0, label.length() - 1).strip();
    return label;
  }
}
