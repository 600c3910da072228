package org.frontwire.app.cli;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Made-up live blogs that grow: one for each of ten towns in ten countries and each day, ten versions each, every one with a new figure.
 * What one says depends on no other, and all its versions take one way through the partitions: so the alerts and their order do not
 * depend on which instance was how fast. One line of JSON a version, in the order in which they came.
 */
final class GeneratedBlogs {
  private static final LocalDate BEGIN = LocalDate.of(2024, 3, 1);
  private static final int VERSIONS = 10;
  private static final List<String> TOWNS = List.of(
      "Idlib",
      "Mosul",
      "Kandahar",
      "Aden",
      "Mogadishu",
      "Kharkiv",
      "Goma",
      "Maiduguri",
      "Gao",
      "Quetta");

  private GeneratedBlogs() {}

  /** At least so many lines, whole days. */
  static List<String> lines(int count) {
    List<String> lines = new ArrayList<>();
    for (int day = 0; lines.size() < count; day++) {
      for (int version = 1; version <= VERSIONS; version++) {
        for (int town = 0; town < TOWNS.size(); town++) {
          lines.add(line(day, version, town));
        }
      }
    }
    return lines;
  }

  private static String line(int day, int version, int town) {
    LocalDate date = BEGIN.plusDays(day);
    StringBuilder text = new StringBuilder();
    for (int update = version; update >= 1; update--) {
      text.append(update(date, update, town));
    }
    return "{\"id\":\"blog-" + town + "-" + date + "\",\"outlet\":\"Outlet " + town
        + "\",\"published\":\"" + date + "T06:00:00Z\",\"text\":\"" + text + "\"}";
  }

  private static String update(LocalDate date, int update, int town) {
    return "UPDATE " + (update + 9) + "00 GMT:\\n\\nShelling killed at least " + (3 * update + town)
        + " civilians in " + TOWNS.get(town) + " on "
        + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + ", the governor said in statement number " + date.getDayOfYear() + "-" + town + "-"
        + update + ".\\n\\n";
  }
}
