package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scores the reading of the five seed documents against what an analyst wrote; prints each miss with the field that differs. */
final class SeedsGoldTest {
  private static final int CASUALTY_FLOOR = 27;
  private static final int TERRITORY_FLOOR = 32;
  private static final int TRAP_FLOOR = 39;

  /** Traps on words that also carry a right claim: what the wrong reading of them is. */
  private static final Map<String, Predicate<JsonNode>> WRONG = Map.ofEntries(
      Map.entry("X000-5", claim -> !is(claim, "role", "HEADLINE", "REPEAT")),
      Map.entry("X000-6", claim -> is(claim, "action", "SIEGE_BROKEN") && current(claim)),
      Map.entry("X001-1", claim -> !claim.path("place").isNull()),
      Map.entry("X002-1", claim -> is(claim, "action", "WITHDREW") && asserted(claim)),
      Map.entry(
          "X002-7", claim -> is(claim, "effect", "KILLED") && !is(claim, "scope", "CUMULATIVE")),
      Map.entry("X003-5", claim -> is(claim, "action", "ADVANCES", "TAKEN") && asserted(claim)),
      Map.entry("X003-8", claim -> is(claim, "role", "PRIMARY") && is(claim, "effect", "KILLED")),
      Map.entry("X003-11", claim -> is(claim, "action", "BESIEGES") && current(claim)),
      Map.entry("X004-1", claim -> is(claim, "role", "PRIMARY") && is(claim, "effect", "KILLED")),
      Map.entry("X004-2", claim -> is(claim, "effect", "KILLED") && asserted(claim)),
      Map.entry("X004-3", claim -> !is(claim.path("place"), "country", "FR")),
      Map.entry("X004-4", claim -> is(claim, "effect", "KILLED")));

  @BeforeAll
  static void theGoldIsThere() {
    boolean there = Files.exists(GoldClaims.folder().resolve("seeds_gold.json"));
    if (!there) {
      System.err.println("SKIPPED: no seeds_gold.json in "
          + GoldClaims.folder().toAbsolutePath().normalize() + "; set -Dfrontwire.shared=DIR");
    }
    assumeTrue(there, "no seeds_gold.json; set -Dfrontwire.shared=DIR");
  }

  @Test
  void theCasualtyClaimsOfAnAnalystAreFound() throws IOException {
    List<String> misses = misses(GoldClaims.read(), "casualty_claims", "casualty");

    assertThat(27 - misses.size())
        .as(String.join("\n", misses))
        .isGreaterThanOrEqualTo(CASUALTY_FLOOR);
  }

  @Test
  void theTerritorialClaimsOfAnAnalystAreFound() throws IOException {
    List<String> misses = misses(GoldClaims.read(), "territorial_claims", "territory");

    assertThat(32 - misses.size())
        .as(String.join("\n", misses))
        .isGreaterThanOrEqualTo(TERRITORY_FLOOR);
  }

  @Test
  void noTrapIsTakenForNews() throws IOException {
    GoldClaims claims = GoldClaims.read();
    List<String> caught = new ArrayList<>();

    for (JsonNode trap : claims.gold("traps")) {
      claims.foundOn(trap).stream()
          .filter(claim -> isWrong(claims, trap, claim))
          .forEach(claim ->
              caught.add(told(trap) + " read as " + claim.path("effect").asText()
                  + claim.path("action").asText() + " " + claim.path("quote").asText()));
    }

    print(caught);
    assertThat(39 - caught.size()).as(String.join("\n", caught)).isGreaterThanOrEqualTo(TRAP_FLOOR);
  }

  private static List<String> misses(GoldClaims claims, String list, String kind) {
    List<String> misses = new ArrayList<>();
    for (JsonNode gold : claims.gold(list)) {
      List<String> nearest = claims.foundOn(gold).stream()
          .filter(claim -> is(claim, "kind", kind))
          .map(claim -> GoldField.differing(gold, claim))
          .min(Comparator.comparing(List::size))
          .orElse(List.of("not found"));
      if (!nearest.isEmpty() && !gold.path("optional").asBoolean()) {
        misses.add(told(gold) + " differs in " + nearest);
      }
    }
    print(misses);
    return misses;
  }

  private static boolean isWrong(GoldClaims claims, JsonNode trap, JsonNode claim) {
    Predicate<JsonNode> wrong = WRONG.get(trap.path("id").asText());
    String dimension = trap.path("dimension").asText();
    boolean other = is(claim, "kind", "casualty")
        ? dimension.equals("TERRITORY")
        : dimension.equals("CASUALTY");
    return wrong == null
        ? !other && asserted(claim) && !claims.isKnown(claim, trap.path("doc").asText())
        : !other && wrong.test(claim);
  }

  private static String told(JsonNode gold) {
    return gold.path("id").asText() + " \"" + gold.path("quote").path("text").asText() + "\"";
  }

  private static boolean current(JsonNode claim) {
    return is(claim, "status", "CURRENT");
  }

  private static boolean asserted(JsonNode claim) {
    return is(claim, "modality", "ASSERTED", "HEDGED");
  }

  private static boolean is(JsonNode claim, String field, String... values) {
    return List.of(values).contains(claim.path(field).asText());
  }

  private static void print(List<String> lines) {
    lines.forEach(System.out::println);
  }
}
