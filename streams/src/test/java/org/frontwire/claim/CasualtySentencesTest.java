package org.frontwire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Modality;
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
      commentCharacter = '#')
  void aSentenceMakesItsClaims(String construction, String sentence, String claims) {
    String read = READER.read(OneEntry.article(sentence)).casualties().stream()
        .map(CasualtySentencesTest::shown)
        .collect(Collectors.joining("; "));

    assertThat(read).as(construction).isEqualTo(claims.equals("-") ? "" : claims);
  }

  private static String shown(CasualtyClaim claim) {
    String figure = number(claim.getLow().orElse(null)) + "/"
        + number(claim.getBest().orElse(null)) + "/" + number(claim.getHigh().orElse(null));
    String scope = claim.getScope() == Scope.INCIDENT ? "" : " " + claim.getScope();
    String mood = claim.getModality() == Modality.ASSERTED ? "" : " " + claim.getModality();
    return claim.getEffect() + " " + figure + " " + claim.getQualifier() + scope + mood;
  }

  private static String number(@Nullable Long value) {
    return value == null ? "_" : value.toString();
  }
}
