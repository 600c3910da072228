package org.frontwire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.TimePrecision;
import org.junit.jupiter.api.Test;

class PlainTextLawsTest {
  private static final List<String> LINES = List.of(
      "UPDATE 2230 GMT: The ships left.",
      "Update 10 p.m. ET - Nobody saw them go",
      "ORIGINAL ENTRY: They came at dawn.",
      "LATEST",
      "MONDAY FEATURE",
      "Who Runs the Lights?",
      "See also Harbour Feature: The Keeper",
      "Senn / AFP",
      "by AFP",
      "Nora Quill—AFP",
      "senn-light-02-03-18",
      "- 'A long night' -The keeper slept.",
      "Harbour Council: Crews Seize the Depot",
      "A man mends nets on the mole on 2 March 2018. He has one boat left.   / AFP PHOTO / NORA QUILL",
      "The keeper of the light has not been seen since, and his boat lies at the old mole, they say.",
      "1 comment",
      "Leave a Reply",
      "Sam Field March 3, 2018 - 8:17 pm",
      "اقرأ هذا الخبر بالعربية",
      "\uD83C\uDF0A\uD83C\uDF0A",
      "",
      "",
      "",
      "   ",
      "\u00A0",
      "Home World News",
      "(",
      "-",
      "—",
      "/",
      "...",
      "\uD83D\uDE00 glad",
      "x",
      "UPDATE",
      "PHOTO:",
      "By",
      "2230 GMT",
      "© 2018",
      "KABUL, Afghanistan (Nov. 2, 2011) —");
  private static final List<String> ENDS =
      List.of("\n", "\n\n", "\r\n", "\r", "\u2028", " ", "\t\n");

  private static String page(Random random) {
    StringBuilder page = new StringBuilder();
    int lines = random.nextInt(30);
    for (int i = 0; i < lines; i++)
      page.append(LINES.get(random.nextInt(LINES.size())))
          .append(ENDS.get(random.nextInt(ENDS.size())));
    return page.toString();
  }

  @Test
  void entriesAreConsecutivePiecesThatHoldEveryWordOnce() {
    for (int seed = 0; seed < 3000; seed++) {
      String text = page(new Random(seed));
      int[] codePoints = text.codePoints().toArray();

      ArticleUpdate article = Reading.of(text, seed % 2 == 0 ? "2018-03-02T10:00:00Z" : null, null);

      int at = 0;
      Set<String> ids = new HashSet<>();
      for (Entry entry : article.getEntries()) {
        assertBlank(codePoints, at, entry.getStart(), seed);
        assertThat(new String(codePoints, entry.getStart(), entry.getEnd() - entry.getStart()))
            .as("seed %d", seed)
            .isEqualTo(entry.getText())
            .isNotBlank();
        assertThat(ids.add(entry.getId()))
            .as("seed %d, id %s", seed, entry.getId())
            .isTrue();
        at = entry.getEnd();
      }
      assertBlank(codePoints, at, codePoints.length, seed);
    }
  }

  private static void assertBlank(int[] codePoints, int from, int to, int seed) {
    assertThat(from).as("seed %d: entries overlap", seed).isLessThanOrEqualTo(to);
    for (int i = from; i < to; i++)
      assertThat(Lines.isBlank((char) codePoints[i]))
          .as("seed %d: %d is in no entry", seed, i)
          .isTrue();
  }

  @Test
  void theSameTextIsReadTheSameWay() {
    for (int seed = 0; seed < 200; seed++) {
      String text = page(new Random(seed));

      assertThat(Reading.of(text)).as("seed %d", seed).isEqualTo(Reading.of(text));
    }
  }

  @Test
  void storiesAndTimesAreInOrder() {
    for (int seed = 0; seed < 1000; seed++) {
      ArticleUpdate article = Reading.of(page(new Random(seed)), "2018-03-02T10:00:00Z", null);

      int story = 0;
      for (Entry entry : article.getEntries()) {
        assertThat(entry.getStory()).as("seed %d", seed).isGreaterThanOrEqualTo(story);
        assertThat(entry.getPrecision()).as("seed %d", seed).isNotEqualTo(TimePrecision.UNKNOWN);
        story = entry.getStory();
      }
    }
  }

  @Test
  void noShapeOfPageTakesLong() {
    for (String part : List.of(
        "a ",
        "- ",
        "(",
        "A Name/",
        "\n\nBig Title Here\n\n",
        "UPDATE 2230 GMT: x\n\n",
        "9 May 2016 ",
        "Comments 1\n",
        "—AFP ",
        ". (AFP) ",
        "\uD83C\uDF0A")) {
      String text = part.repeat((1 << 18) / part.length());

      long start = cpuNanos();
      ArticleUpdate article = Reading.of(text, "2018-03-02T10:00:00Z", null);

      assertThat(article.getEntries()).isNotEmpty();
      assertThat(Duration.ofNanos(cpuNanos() - start)).as(part).isLessThan(Duration.ofSeconds(5));
    }
  }

  /** Of this thread only: the machine may have other things to do. */
  private static long cpuNanos() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
