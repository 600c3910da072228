package org.frontwire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class CasualtyRolesTest {
  private static final ClaimReader READER = new ClaimReader();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/org/frontwire/claim/roles.tsv",
      delimiter = '\t',
      commentCharacter = '#')
  void figuresOfAStoryKnowOneAnother(String construction, String story, String roles) {
    List<CasualtyClaim> claims = READER.read(OneEntry.article(story)).casualties();

    String read =
        claims.stream().map(claim -> shown(claim, claims)).collect(Collectors.joining("; "));

    assertThat(read).as(construction).isEqualTo(roles);
  }

  private static String shown(CasualtyClaim claim, List<CasualtyClaim> all) {
    String whole = all.stream()
        .filter(other -> claim.getRelatesTo().filter(other.getId()::equals).isPresent())
        .map(other -> " >" + figure(other))
        .collect(Collectors.joining());
    return claim.getEffect() + " " + figure(claim) + " " + claim.getRole() + whole;
  }

  private static long figure(CasualtyClaim claim) {
    long low = claim.getLow().orElse(0L);
    return claim.getBest().orElse(claim.getQualifier() == Qualifier.MORE_THAN ? low - 1 : low);
  }
}
