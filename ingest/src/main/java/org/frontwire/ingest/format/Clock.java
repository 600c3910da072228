package org.frontwire.ingest.format;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Times of day and zones as newsrooms write them: "2230 GMT", "10.30pm BST", "10 p.m. ET". */
final class Clock {
  /** Five groups: hour and minute with a mark between, four digits, hour before am or pm; then am or pm. */
  static final String TIME =
      "(?:(\\d{1,2})[:.h](\\d{2})|(\\d{4})(?!\\d)|(\\d{1,2})(?=\\s?[ap]\\.?m))(?:\\s?([ap])\\.?m\\b\\.?)?";
  /** One group. */
  static final String ZONE =
      "(?:\\(?(Z\\b|(?:GMT|UTC)(?:\\s?[+\\-−]\\d{1,2}(?::?\\d{2})?)?|[+\\-]\\d{2}:?\\d{2}|BST|IST|CET|CEST|EET|EEST|MSK|EDT|EST|[ECMP]T|CDT|CST|MDT|MST|PDT|PST|AST|AEST|AEDT|JST|PKT)\\b\\)?)";

  /** Offsets in minutes. Names with several meanings have the one of news from the Middle East and the wires. */
  private static final Map<String, Integer> ZONES = Map.ofEntries(
      Map.entry("Z", 0),
      Map.entry("GMT", 0),
      Map.entry("UTC", 0),
      Map.entry("BST", 60),
      Map.entry("CET", 60),
      Map.entry("CEST", 120),
      Map.entry("EET", 120),
      Map.entry("EEST", 180),
      Map.entry("MSK", 180),
      Map.entry("AST", 180),
      Map.entry("IST", 330),
      Map.entry("PKT", 300),
      Map.entry("JST", 540),
      Map.entry("AEST", 600),
      Map.entry("AEDT", 660),
      Map.entry("EDT", -240),
      Map.entry("EST", -300),
      Map.entry("CDT", -300),
      Map.entry("CST", -360),
      Map.entry("MDT", -360),
      Map.entry("MST", -420),
      Map.entry("PDT", -420),
      Map.entry("PST", -480));

  /** Names that mean the time in force there, in summer and in winter. */
  private static final Map<String, ZoneId> CITIES = Map.of(
      "ET",
      ZoneId.of("America/New_York"),
      "CT",
      ZoneId.of("America/Chicago"),
      "MT",
      ZoneId.of("America/Denver"),
      "PT",
      ZoneId.of("America/Los_Angeles"));

  private Clock() {}

  /** The time in the five groups from {@code group}; empty when there is no such time of day. */
  static Optional<LocalTime> time(MatchResult match, int group) {
    String four = match.group(group + 2);
    String full = match.group(group);
    int hour = Integer.parseInt(
        full != null ? full : four != null ? four.substring(0, 2) : match.group(group + 3));
    int minute = full != null
        ? Integer.parseInt(match.group(group + 1))
        : four != null ? Integer.parseInt(four.substring(2)) : 0;
    String half = match.group(group + 4);
    if (half != null && (hour < 1 || hour > 12)) return Optional.empty();
    if (half != null) hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }

  /** The offset of a zone by its name; empty for one that is not known, or none. */
  static Optional<ZoneId> zone(@org.jspecify.annotations.Nullable String written) {
    if (written == null) return Optional.empty();
    String name = written.toUpperCase(Locale.ROOT).replace('−', '-').replace(" ", "");
    String offset = name.startsWith("GMT") || name.startsWith("UTC") ? name.substring(3) : name;
    if (offset.startsWith("+") || offset.startsWith("-")) return offset(offset);
    ZoneId city = CITIES.get(name);
    if (city != null) return Optional.of(city);
    return Optional.ofNullable(ZONES.get(name))
        .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
  }

  private static Optional<ZoneId> offset(String signed) {
    String digits = signed.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int total = (hours * 60 + minutes) * 60;
    return total > 18 * 3600
        ? Optional.empty()
        : Optional.of(ZoneOffset.ofTotalSeconds(signed.charAt(0) == '-' ? -total : total));
  }
}
