package org.frontwire.app.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Made-up reports with figures that change: every report is the same in every run. One line of JSON each. */
final class GeneratedReports {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final Instant BEGIN = Instant.parse("2024-03-01T06:00:00Z");
  /** An hour: three reports of a town on one day, as many as a real incident gets. */
  private static final int MINUTES_APART = 60;

  private static final List<String> TOWNS = List.of(
      "Idlib", "Raqqa", "Homs", "Hama", "Daraa", "Aleppo", "Palmyra", "Manbij", "Kobani", "Tartus");
  private static final List<String> SOURCES = List.of(
      "the health directorate", "the governor", "a hospital official", "civil defence workers");

  private GeneratedReports() {}

  static List<String> lines(int count) {
    return IntStream.range(0, count).mapToObj(GeneratedReports::line).toList();
  }

  private static String line(int i) {
    Instant published = BEGIN.plusSeconds(60L * MINUTES_APART * i);
    return "{\"id\":\"report-" + i + "\",\"outlet\":\"Outlet " + i % 7 + "\",\"published\":\""
        + published + "\",\"text\":\"" + text(i, DAY.format(published)) + "\"}";
  }

  private static String text(int i, String day) {
    String town = TOWNS.get(i % TOWNS.size());
    String who = SOURCES.get(i / 3 % SOURCES.size());
    return "Shelling killed at least " + (3 + i * 31 % 40) + " civilians in " + town + " on " + day
        + ", " + who
        + " said in statement number " + i + ".\\n\\nAnother " + (5 + i * 17 % 60)
        + " people were wounded in the " + town
        + " attack, " + who + " added.\\n";
  }
}
