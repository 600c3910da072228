package org.frontwire.claim.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TerritoryLawsTest {
  private static final int TEXTS = 400;

  @Test
  void wordsInAnyOrderAreReadWithoutFailureAndQuotesStayInTheirText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> words = words();

    for (int i = 0; i < TEXTS; i++) {
      String text = shuffled(words, random);
      for (TerritoryFinding finding : Told.read(text, "SY")) {
        assertThat(finding.start()).as("seed %s: %s", seed, text).isNotNegative();
        assertThat(finding.end()).as("seed %s: %s", seed, text).isGreaterThan(finding.start());
        assertThat(finding.end()).as("seed %s: %s", seed, text).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Test
  void readingTwiceGivesTheSame() {
    String text = String.join(" ", words());

    assertThat(Told.read(text, "SY").toString()).isEqualTo(Told.read(text, "SY").toString());
  }

  @Test
  void anOriginalIsNeverARepeat() {
    String text =
        "The army took Marbuna from rebels. Rebels had lost the town of Marbuna. ".repeat(20);

    List<TerritoryFinding> findings = Told.read(text, "SY");

    assertThat(findings.stream().filter(finding -> finding.original() >= 0))
        .allSatisfy(
            finding -> assertThat(findings.get(finding.original()).original()).isEqualTo(-1));
  }

  private static List<String> words() {
    return Stream.of("constructions.txt", "traps.txt")
        .flatMap(Table::rows)
        .flatMap(row -> Stream.of(((String) row.get()[row.get().length - 1]).split(" ")))
        .toList();
  }

  private static String shuffled(List<String> words, Random random) {
    List<String> text = new ArrayList<>();
    int length = 1 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.add(words.get(random.nextInt(words.size())));
    }
    return String.join(random.nextInt(20) == 0 ? "-" : " ", text);
  }
}
