package org.frontwire.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The claims an analyst found in the seeds, and those the program finds there. */
final class GoldClaims {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode gold;
  private final Map<String, List<JsonNode>> found = new HashMap<>();

  private GoldClaims(JsonNode gold) {
    this.gold = gold;
  }

  /** The folder with the seeds: -Dfrontwire.shared, else beside the repository. */
  static Path folder() {
    String shared = System.getProperty("frontwire.shared");
    Path root = shared == null ? Path.of("..", "..", "shared") : Path.of(shared);
    return root.resolve("seeds");
  }

  static GoldClaims read() throws IOException {
    GoldClaims claims =
        new GoldClaims(JSON.readTree(Files.readString(folder().resolve("seeds_gold.json"))));
    for (Path text : texts()) {
      Captured run = Captured.run("extract", "--format", "ndjson", text.toString());
      List<JsonNode> ofText = new ArrayList<>();
      JSON.readTree(run.out()).path("claims").forEach(ofText::add);
      claims.found.put(text.getFileName().toString().substring(0, 3), ofText);
    }
    return claims;
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** "casualty_claims", "territorial_claims", "may_claims" or "traps". */
  List<JsonNode> gold(String list) {
    List<JsonNode> all = new ArrayList<>();
    gold.path(list).forEach(all::add);
    return all;
  }

  /** What the program found in the document on words that overlap the quote by more than .3 of the shorter. */
  List<JsonNode> foundOn(JsonNode quoted) {
    return found.getOrDefault(quoted.path("doc").asText(), List.of()).stream()
        .filter(claim -> overlaps(claim, quoted.path("quote")))
        .toList();
  }

  /** Whether the claim is right by some gold claim on the same words: same effect or action. */
  boolean isKnown(JsonNode claim, String doc) {
    return Stream.of("casualty_claims", "territorial_claims", "may_claims")
        .flatMap(list -> gold(list).stream())
        .filter(known -> known.path("doc").asText().equals(doc))
        .filter(known -> overlaps(claim, known.path("quote")))
        .anyMatch(known -> GoldField.kind(known).contains(claim.path("action").asText())
            || GoldField.kind(known).contains(claim.path("effect").asText()));
  }

  private static boolean overlaps(JsonNode claim, JsonNode quote) {
    int from = Math.max(claim.path("start").asInt(), quote.path("char_start").asInt());
    int to = Math.min(claim.path("end").asInt(), quote.path("char_end").asInt());
    int shorter = Math.min(
        claim.path("end").asInt() - claim.path("start").asInt(),
        quote.path("char_end").asInt() - quote.path("char_start").asInt());
    return to - from > .3 * shorter;
  }
}
