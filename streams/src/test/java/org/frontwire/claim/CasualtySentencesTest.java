package org.frontwire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Modality;
import org.frontwire.event.Place;
import org.frontwire.event.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class CasualtySentencesTest {
  private static final ClaimReader READER = new ClaimReader();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/org/frontwire/claim/casualties.tsv",
      delimiter = '\t',
      commentCharacter = '#',
      quoteCharacter = '\u0001')
  void aSentenceMakesItsClaims(String construction, String sentence, String claims) {
    assertThat(read(sentence, claims)).as(construction).isEqualTo(claims);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/org/frontwire/claim/casualties-known-misses.tsv",
      delimiter = '\t',
      commentCharacter = '#',
      quoteCharacter = '\u0001')
  void aKnownMissIsStillMissed(String construction, String sentence, String claims) {
    assertThat(read(sentence, claims))
        .as("%s: read right by now, move the line to casualties.tsv", construction)
        .isNotEqualTo(claims);
  }

  /** The claims of a sentence, each with the fields that the expected one at its position speaks of. */
  private static String read(String sentence, String expected) {
    List<String> wanted = List.of(expected.split("; ", -1));
    List<CasualtyClaim> claims = READER.read(OneEntry.article(sentence)).casualties();
    return claims.isEmpty()
        ? "-"
        : IntStream.range(0, claims.size())
            .mapToObj(i -> shown(claims.get(i), i < wanted.size() ? wanted.get(i) : ""))
            .collect(Collectors.joining("; "));
  }

  private static String shown(CasualtyClaim claim, String wanted) {
    String figure = number(claim.getLow().orElse(null)) + "/"
        + number(claim.getBest().orElse(null)) + "/" + number(claim.getHigh().orElse(null));
    String scope = claim.getScope() == Scope.INCIDENT ? "" : " " + claim.getScope();
    String mood = claim.getModality() == Modality.ASSERTED ? "" : " " + claim.getModality();
    StringBuilder shown = new StringBuilder(
        claim.getEffect() + " " + figure + " " + claim.getQualifier() + scope + mood);
    for (String part :
        List.of(wanted.split(" \\| ", -1)).subList(1, wanted.split(" \\| ", -1).length)) {
      String field = part.substring(0, part.indexOf(' '));
      shown.append(" | ").append(field).append(' ').append(value(claim, field));
    }
    return shown.toString();
  }

  private static String value(CasualtyClaim claim, String field) {
    return switch (field) {
      case "w" -> number(claim.getWomen().orElse(null));
      case "c" -> number(claim.getChildren().orElse(null));
      case "place" -> claim.getPlace().map(Place::getName).orElse("none");
      case "date" -> claim.getDate().getStart().map(Object::toString).orElse("none");
      case "role" -> claim.getRole().toString();
      case "cause" -> claim.getCause().toString();
      case "of" -> claim.getVictimKind().toString();
      case "by" -> listed(claim.getPerpetrator().getNames());
      case "name" -> listed(claim.getVictimNames());
      case "source" -> claim.getAttribution().orElse("none");
      default ->
        throw new IllegalArgumentException("expected a field of the table, came: " + field);
    };
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "none" : String.join(" and ", names);
  }

  private static String number(@Nullable Long value) {
    return value == null ? "_" : value.toString();
  }
}
