package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frontwire.dedupe.SentenceIndex;
import org.frontwire.dedupe.Signatures;
import org.frontwire.dedupe.SignedArticle;
import org.frontwire.event.Novelty;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Metadata;
import org.frontwire.ingest.source.Published;
import org.junit.jupiter.api.Test;

/** Scores deduplication on pairs of casualty sentences of which people said how much they tell the same. */
final class PairsGoldTest {
  private static final Instant MORNING = Instant.parse("2024-03-01T08:00:00Z");
  private static final double ALIKE = 4.5;
  private static final double FLOOR = 0.9;
  private static final List<String> WORDS = List.of(
      "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
          .split(" ", -1));
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.-])(\\d[\\d,]*|" + String.join("|", WORDS) + ")(?![\\w-])");

  @Test
  void onlyPairsOfEqualFiguresAreTakenForTheSameAndMostOfThoseAre() throws IOException {
    Path file = GoldClaims.folder().resolveSibling("eval/dev/pairs_sts.jsonl");
    assumeTrue(Files.exists(file), "no pairs_sts.jsonl; set -Dfrontwire.shared=DIR");
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int alike = 0;

    for (String line : Files.readAllLines(file)) {
      JsonNode pair = new ObjectMapper().readTree(line);
      SignedArticle earlier = signed("Alpha", pair.path("a").asText(), MORNING);
      SignedArticle later = signed("Beta", pair.path("b").asText(), MORNING.plusSeconds(600));
      boolean equal =
          figures(pair.path("a").asText()).equals(figures(pair.path("b").asText()));
      boolean same = isSame(earlier, later);
      if (same && !equal) {
        wrong.add(line);
      }
      if (equal && pair.path("gold").path("similarity_0_5").asDouble() >= ALIKE) {
        alike++;
        if (!same) {
          missed.add(line);
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - FLOOR) * alike));
  }

  private static boolean isSame(SignedArticle earlier, SignedArticle later) {
    SentenceIndex index = new SentenceIndex(Duration.ofDays(14));
    index.add(earlier, 0);
    return index
        .deduplicate(later, Optional.empty(), place -> Optional.of(earlier))
        .reports()
        .stream()
        .flatMap(report -> report.getSentences().stream())
        .anyMatch(mark -> mark.getNovelty() != Novelty.NEW);
  }

  /** Read by this test alone, so that the program's own reading is not what it is judged by; "one" can be a pronoun. */
  private static Set<String> figures(String text) {
    return NUMBER
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(number -> number.group().replace(",", ""))
        .map(number -> WORDS.contains(number) ? "" + (WORDS.indexOf(number) + 2) : number)
        .collect(Collectors.toSet());
  }

  private static SignedArticle signed(String outlet, String text, Instant published) {
    Metadata metadata = Metadata.published(Published.minute(published)).from(outlet);
    return SignedArticle.of(Signatures.signed(
        new PlainText().read(new Document(outlet, text, metadata)), List.of(), List.of()));
  }
}
