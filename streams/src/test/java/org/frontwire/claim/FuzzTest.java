package org.frontwire.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import java.util.stream.Stream;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is given to read: no exception, and every quote stands where it says. {@code -Dfuzz.documents=100000} runs longer. */
class FuzzTest {
  private static final ClaimReader READER = new ClaimReader();

  @Test
  void anyTextIsReadAndQuotesSliceBack() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Random random = new Random(seed);

    for (int i = 0; i < Integer.getInteger("fuzz.documents", 2_000); i++) {
      checked(HostileTexts.one(random), "seed " + seed + ", document " + i);
    }
  }

  @ParameterizedTest
  @MethodSource("large")
  void aMegabyteOfTheSameIsRead(String piece) {
    checked(piece.repeat((1 << 20) / piece.length()), "a megabyte of " + piece);
  }

  static Stream<String> large() {
    return Stream.of(
        "12 killed and 3 wounded in Aleppo, ",
        "the army captured the town of Aleppo from rebels and ",
        "\u201c(",
        "12 ",
        "KILLED IN ALEPPO ",
        "\ud83d",
        "The army took Aleppo. Two people were killed. ");
  }

  private static void checked(String text, String which) {
    try {
      Reading reading = READER.read(OneEntry.article(text));
      for (CasualtyClaim claim : reading.casualties()) {
        slicesBack(text, claim.getQuote(), claim.getStart(), claim.getEnd());
      }
      for (TerritorialClaim claim : reading.territories()) {
        slicesBack(text, claim.getQuote(), claim.getStart(), claim.getEnd());
      }
    } catch (RuntimeException e) {
      fail(which + ": " + shown(text), e);
    }
  }

  private static void slicesBack(String text, String quote, int start, int end) {
    int from = text.length() < 1 << 16 ? text.offsetByCodePoints(0, start) : -1;
    if (from >= 0) {
      assertThat(text.substring(from, text.offsetByCodePoints(from, end - start)))
          .isEqualTo(quote);
    }
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .limit(2_000)
        .forEach(
            c -> shown.append(c > 31 && c < 127 ? "" + (char) c : String.format("\\u%04x", c)));
    return shown.toString();
  }
}
