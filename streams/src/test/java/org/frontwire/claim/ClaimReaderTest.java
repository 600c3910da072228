package org.frontwire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Role;
import org.frontwire.event.TerritorialClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimReaderTest {
  private static final ClaimReader READER = new ClaimReader();

  @Test
  void partsThatAddUpToATotalArePartsOfIt() {
    List<CasualtyClaim> claims = casualties(
        "Floods killed 12 farmers. Nine farmers were killed in the valley. Three shepherds died on the hill.");

    assertThat(claims)
        .extracting(CasualtyClaim::getRole)
        .containsExactly(Role.PRIMARY, Role.PART_OF, Role.PART_OF);
    assertThat(claims.get(1).getRelatesTo()).contains(claims.get(0).getId());
  }

  @Test
  void someOfTheVictimsArePartOfThem() {
    List<CasualtyClaim> claims =
        casualties("The quake killed 30 people. A falling bridge killed 11 of the victims.");

    assertThat(claims)
        .extracting(CasualtyClaim::getRole)
        .containsExactly(Role.PRIMARY, Role.PART_OF);
  }

  @Test
  void theSameFigureAgainIsARepeat() {
    List<CasualtyClaim> claims = casualties(
        "The quake killed 30 people. Neighbours mourned. All 30 people were killed in their sleep.");

    assertThat(claims)
        .extracting(CasualtyClaim::getRole)
        .containsExactly(Role.PRIMARY, Role.REPEAT);
  }

  @Test
  void aHeadlineRelatesToTheTextAndAStaleCaptionIsSuperseded() {
    String title = "Ferry accident kills 21 passengers";
    String caption = "A ferry accident off the northern harbour killed 19 passengers on Tuesday.";
    String body =
        "A ferry accident off the northern harbour killed at least 21 passengers on Tuesday.";
    ArticleUpdate article = OneEntry.article(List.of(
        OneEntry.entry("headline", EntryKind.HEADLINE, 0, title),
        OneEntry.entry("caption", EntryKind.CAPTION, 100, caption),
        OneEntry.entry("body", EntryKind.BODY, 200, body)));

    List<CasualtyClaim> claims = READER.read(article).casualties();

    assertThat(claims)
        .extracting(CasualtyClaim::getRole)
        .containsExactly(Role.HEADLINE, Role.SUPERSEDED, Role.PRIMARY);
    assertThat(claims.get(0).getRelatesTo()).contains(claims.get(2).getId());
    assertThat(claims.get(1).getRelatesTo()).contains(claims.get(2).getId());
  }

  @Test
  void commentsAreRejectedAndNotRead() {
    Explanation explained = READER.explain(OneEntry.article(
        List.of(OneEntry.entry("comment", EntryKind.COMMENT, 0, "They killed 50 people!"))));

    assertThat(explained.reading().casualties()).isEmpty();
    assertThat(explained.rejections())
        .extracting(Rejection::why)
        .containsExactly("the whole entry is no news: comment");
  }

  @Test
  void everyClaimIsExplainedByItsRuleAndItsDataLines() {
    Explanation explained = explained(
        "A shell killed 12 civilians. The army took the town of Bir Hasan from the rebels.");

    assertThat(explained.reasons().keySet())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(
                explained.reading().casualties().stream().map(CasualtyClaim::getId),
                explained.reading().territories().stream().map(TerritorialClaim::getId))
            .toList());
    assertThat(explained.reasons().get(explained.reading().casualties().get(0).getId()))
        .satisfies(toll -> assertThat(toll.rule()).isEqualTo("active"))
        .satisfies(toll -> assertThat(toll.lines())
            .anyMatch(line -> line.matches("effects\\.tsv:\\d+  killed KILLED DONE"))
            .anyMatch(line -> line.matches("people\\.tsv:\\d+  civilians .*")));
    assertThat(explained.reasons().get(explained.reading().territories().get(0).getId()))
        .satisfies(change -> assertThat(change.lines())
            .anyMatch(line -> line.matches("rules\\.txt:\\d+  TAKEN : .*")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The mill cost 300 dollars and killed nobody. | 300     | counts what the word after it says
          Omar Reed, 24, was killed.                   | 24      | is an age between commas
          Doors open at 9:30.                          | 30      | is a time of day
          Twelve boats were waiting.                   | Twelve  | no word of the sentence says what happened to somebody
          Civilians were killed.                       | Civilians were killed | neither a figure nor a word that stands for one
          The mayor entered the village of Zarqa.      | entered | nobody armed is said to do it, and no word says that it is a place
          """)
  void everyCandidateThatIsNoClaimHasItsReason(String sentence, String words, String why) {
    assertThat(explained(sentence).rejections()).anySatisfy(rejection -> {
      assertThat(rejection.quote()).isEqualTo(words);
      assertThat(rejection.why()).startsWith(why);
      assertThat(sentence.substring(rejection.start(), rejection.end())).isEqualTo(words);
    });
  }

  @Test
  void explainingChangesNoClaim() {
    ArticleUpdate article = OneEntry.article(List.of(OneEntry.entry(
        "body", EntryKind.BODY, 0, "Two blasts killed 9 people, police said. It was 9:30.")));

    assertThat(READER.explain(article).reading()).isEqualTo(READER.read(article));
  }

  private static Explanation explained(String text) {
    return READER.explain(
        OneEntry.article(List.of(OneEntry.entry("body", EntryKind.BODY, 0, text))));
  }

  @Test
  void aClaimKnowsItsSourceItsDayAndItsBreakdown() {
    CasualtyClaim claim = casualties(
            "A fire killed eight people, including two women and three children, on Monday, the city health office said.")
        .get(0);

    assertThat(claim.getAttribution()).contains("the city health office");
    assertThat(claim.getDate().getStart()).hasToString("Optional[2024-04-29]");
    assertThat(claim.getWomen()).contains(2L);
    assertThat(claim.getChildren()).contains(3L);
  }

  @Test
  void aClaimIsPlacedWhereItsSentenceSays() {
    CasualtyClaim claim = casualties(
            "Shelling killed two bakers in the village of Kafr Dumma in Idlib province, Syria.")
        .get(0);

    assertThat(claim.getTheatre()).isEqualTo("SY");
    assertThat(claim.getPlace().orElseThrow().getName()).isEqualTo("Kafr Dumma");
  }

  @Test
  void offsetsCountCodePointsOfTheDocument() {
    String before = "\ud83d\udd25 ";
    ArticleUpdate article = OneEntry.article(List.of(
        OneEntry.entry("body", EntryKind.BODY, 2, "\ud83d\udd25 Alarm. A fire killed six cooks.")));

    CasualtyClaim claim = READER.read(article).casualties().get(0);

    assertThat(before.codePointCount(0, before.length())).isEqualTo(2);
    assertThat(claim.getStart()).isEqualTo(2 + 9);
    assertThat(claim.getEnd() - claim.getStart()).isEqualTo(claim.getQuote().length());
  }

  @Test
  void everyQuoteSlicesBackAndNothingIsThrown() {
    long seed = 20240501;
    Random random = new Random(seed);
    String[] parts =
        "killed wounded 14 several at least people, . \" ( ) and said Monday in Aleppo villagers the a died of more than 2,000 \u2019s \ud83d\ude00 were -- \n\n including"
            .split(" ", -1);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]).append(' ');
      }
      String document = text.toString();

      for (CasualtyClaim claim : casualties(document)) {
        int start = document.offsetByCodePoints(0, claim.getStart());
        int end = document.offsetByCodePoints(0, claim.getEnd());
        assertThat(document.substring(start, end)).as("seed %d", seed).isEqualTo(claim.getQuote());
      }
    }
  }

  @Test
  void theSameArticleGivesTheSameIds() {
    String text = "A fire killed six cooks. Two guards died and 11 guests were injured.";

    assertThat(casualties(text)).isEqualTo(casualties(text));
    assertThat(casualties(text)).extracting(CasualtyClaim::getId).doesNotHaveDuplicates();
  }

  private static List<CasualtyClaim> casualties(String text) {
    return READER.read(OneEntry.article(text)).casualties();
  }
}
