package org.frontwire.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Which fields of a claim differ from what the analyst wrote; the rules are those of seeds_gold.md, "What else is right". */
final class GoldField {
  private static final Set<String> LOOSE =
      Set.of("PERIOD", "AS_OF", "RECENT", "INFERRED", "FROM_BODY", "WORLD_KNOWLEDGE");
  private static final int SHORTEST_NAME = 4;

  private GoldField() {}

  /** Names of the fields that differ, with what came. */
  static List<String> differing(JsonNode gold, JsonNode claim) {
    List<String> fields = new ArrayList<>();
    boolean casualty = claim.path("kind").asText().equals("casualty");
    check(fields, claim, casualty ? "effect" : "action", kind(gold)::contains);
    check(
        fields, claim, casualty ? "scope" : "status", listed(gold, casualty ? "scope" : "status"));
    check(fields, claim, "modality", listed(gold, "modality"));
    if (casualty) {
      check(fields, claim, "qualifier", qualifiers(gold)::contains);
      check(fields, claim, "low", low -> isCount(gold, claim));
    }
    if (!isPlace(gold, claim)) {
      fields.add("place " + claim.path("place").path("name").asText("none"));
    }
    if (!isDate(gold, claim)) {
      fields.add("date " + claim.path("date"));
    }
    return fields;
  }

  /** The effects or actions that are right. */
  static Set<String> kind(JsonNode gold) {
    return gold.has("effect") ? values(gold, "effect") : values(gold, "action");
  }

  private static void check(
      List<String> fields, JsonNode claim, String field, Predicate<String> right) {
    String value = claim.path(field).asText();
    if (!right.test(value)) {
      fields.add(field + " " + value);
    }
  }

  private static Predicate<String> listed(JsonNode gold, String field) {
    return values(gold, field)::contains;
  }

  private static Set<String> values(JsonNode gold, String field) {
    Set<String> values = new java.util.HashSet<>();
    values.add(gold.path(field).asText());
    gold.path("accept").path(field).forEach(value -> values.add(value.asText()));
    return values;
  }

  private static Set<String> qualifiers(JsonNode gold) {
    Set<String> values = values(gold, "qualifier");
    values.remove("");
    values.add(gold.path("count").path("qualifier").asText());
    return values;
  }

  private static boolean isCount(JsonNode gold, JsonNode claim) {
    JsonNode count = gold.path("count");
    return switch (claim.path("qualifier").asText()) {
      case "MORE_THAN" ->
        Math.abs(claim.path("low").asLong() - count.path("low").asLong()) <= 1;
      case "INDEFINITE", "NON_NUMERIC" -> claim.path("low").asLong(0) <= 2;
      default ->
        same(claim, count, "low") && same(claim, count, "best") && same(claim, count, "high");
    };
  }

  private static boolean same(JsonNode claim, JsonNode count, String field) {
    return claim.path(field).asText("null").equals(count.path(field).asText("null"));
  }

  private static boolean isPlace(JsonNode gold, JsonNode claim) {
    String name = folded(claim.path("place").path("name").asText(""));
    String country = claim.path("place").path("country").asText("");
    String wanted = folded(gold.path("place").toString() + gold.path("accept").path("place"));
    String own = folded(claim.path("quote").asText());
    boolean named = !gold.path("place").path("text").isNull()
        && sharesName(folded(gold.path("place").path("text").asText()), own);
    boolean container = name.isEmpty()
        || (claim.path("place").path("precision").asInt() >= 4 && country.equals("SY"));
    boolean mayBeEmpty = gold.path("accept").path("place").toString().contains("null");
    return sharesName(name, wanted) || (container && (!named || mayBeEmpty));
  }

  private static boolean sharesName(String name, String text) {
    String bones = name.replaceAll("[^b-df-hj-np-tv-z]", "").replaceAll("(.)\\1", "$1");
    String ofText = text.replaceAll("[^b-df-hj-np-tv-z]", "").replaceAll("(.)\\1", "$1");
    String letters = name.replaceAll("[^a-z]", "");
    boolean alike = bones.length() > 2 && ofText.contains(bones); // "Tall Rif'at" is "Tel Rifaat"
    if (alike || (!letters.isEmpty() && text.replaceAll("[^a-z]", "").contains(letters))) {
      return true;
    }
    for (String word : name.split("[^a-z0-9]+", -1)) {
      if (word.length() >= SHORTEST_NAME && text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace("syria’s", "")
        .replace("dayr", "deir");
  }

  private static boolean isDate(JsonNode gold, JsonNode claim) {
    JsonNode wanted = gold.path("date");
    String start = claim.path("date").path("start").asText("");
    String end = claim.path("date").path("end").asText("");
    String from = wanted.path("start").asText("null").equals("null")
        ? ""
        : wanted.path("start").asText();
    String to = wanted.path("end").asText("9999");
    boolean empty = start.isEmpty() && end.isEmpty();
    boolean overlap = (end.isEmpty() || end.compareTo(from) >= 0) && start.compareTo(to) <= 0;
    boolean loose = LOOSE.contains(wanted.path("precision").asText());
    boolean inferred = !claim.path("date").path("precision").asText().equals("DAY");
    boolean accepted = gold.path("accept").path("date").toString().contains(start)
        && gold.path("accept").has("date");
    return accepted || (loose ? empty || overlap : (overlap && !empty) || inferred);
  }
}
