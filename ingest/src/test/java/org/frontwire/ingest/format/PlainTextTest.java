package org.frontwire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.EntryKind;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void aDayWithoutItsYearTakesItFromAnotherDateOfThePage() {
    ArticleUpdate page = Reading.of("""
        Shelling resumes in Harbour district

        Friday 9 September

        Nine villagers were killed when shells hit the district, the mayor said.

        The truce was signed on 27 February 2016 and broke down in July.
        """);

    assertThat(page.getVersionCreated()).hasToString("2016-09-09T00:00:00Z");
    assertThat(page.getInferred()).isTrue();
  }

  @Test
  void aDayThatWasAnotherWeekdayInThatYearIsNotGuessed() {
    assertThat(Yearless.in("Friday 9 September").orElseThrow().near(LocalDate.of(2015, 9, 1)))
        .isEmpty();
  }

  @Test
  void aLiveBlogFallsIntoItsUpdatesItsOriginalEntryAndItsSections() {
    ArticleUpdate blog = Reading.of("""
        PHOTO: Rescuers at the harbour wall on Tuesday (Mira Okafor/Reuters)


        LATEST

        THURSDAY FEATURE

        Who Blew Up the Grain Silo?


        UPDATE 1915 GMT: The governor of Port Velmar says nine dockers died when the crane fell.

        He gave no cause for the collapse and took no questions.

        port-velmar-crane-03-05-21


        UPDATE 1740 GMT: Divers have reached the lower deck of the ferry.


        ORIGINAL ENTRY: A ferry and a crane collided in the fog off Port Velmar at first light.

        The harbour office closed both channels within the hour, its chief said.

        See also Port Velmar Audio: The Night Shift Speaks

        Fishermen pulled dozens of people from the water before the coastguard came.


        East Quay: Crews Take Back the Customs Hall

        Customs crews walked back into the hall on the east quay after two days outside.
        """, "2021-05-03T06:00:00Z", null);

    assertThat(Reading.kinds(blog)).isEqualTo("""
            CAPTION caption: PHOTO: Rescuers at
            BOILERPLATE credit: (Mira Okafor/Reuters)
            BOILERPLATE furniture: LATEST
            BOILERPLATE furniture-2: THURSDAY FEATURE
            TEASER teaser: Who Blew Up
            UPDATE update-1915-gmt: UPDATE 1915 GMT:
            BOILERPLATE slug: port-velmar-crane-03-05-21
            UPDATE update-1740-gmt: UPDATE 1740 GMT:
            ORIGINAL original: ORIGINAL ENTRY: A
            TEASER link: See also Port
            ORIGINAL original-2: Fishermen pulled dozens
            HEADLINE heading-east-quay-crews-take-back-the-customs-hall: East Quay: Crews
            SECTION section-east-quay-crews-take-back-the-customs-hall: Customs crews walked""");
    assertThat(blog.getHeadline()).isEmpty();
    assertThat(Reading.entry(blog, "original-2").getLabel()).contains("ORIGINAL ENTRY");
    assertThat(Reading.entry(blog, "update-1915-gmt").getLabel()).contains("UPDATE 1915 GMT");
    assertThat(Reading.times(blog))
        .contains(
            "update-1915-gmt 2021-05-03T19:15:00Z MINUTE",
            "update-1740-gmt 2021-05-03T17:40:00Z MINUTE",
            "original 2021-05-03T06:00:00Z DAY");
  }

  @Test
  void aSecondHeadlineWithADatelineOpensAnotherStory() {
    ArticleUpdate page = Reading.of("""
        Envoys agree on corridor through the marshes

        epa07712345 The envoys shake hands in Ostrava, Czechia, 2 June 2019.  EPA/LENA HOLM

        Ostrava / AFP

        The two envoys said on Sunday that the corridor would open within days and stay open.
        They gave no list of villages, and the map behind them had been turned to the wall.

        A woman carries bread past a burnt bus in Tell Harim on Sunday. Shells killed four people there, medics said.   / AFP PHOTO / JON DOEVER

        Shells kill six in market town

        Tell Harim / AFP

        Shells killed at least six people in the market of Tell Harim on Sunday, medics said.

        Leave a Reply

        Send this to a friend
        """);

    assertThat(Reading.kinds(page)).isEqualTo("""
            HEADLINE headline: Envoys agree on
            CAPTION caption: epa07712345 The envoys
            BOILERPLATE credit: EPA/LENA HOLM
            BOILERPLATE dateline: Ostrava / AFP
            BODY body: The two envoys
            CAPTION story-2-caption: A woman carries
            BOILERPLATE story-2-credit: / AFP PHOTO
            HEADLINE story-2-headline: Shells kill six
            BOILERPLATE story-2-dateline: Tell Harim /
            BODY story-2-body: Shells killed at
            BOILERPLATE story-2-furniture: Leave a Reply
            BOILERPLATE story-2-furniture-2: Send this to""");
    assertThat(page.getHeadline()).contains("Envoys agree on corridor through the marshes");
    assertThat(page.getVersionCreated()).isEqualTo("2019-06-02T00:00:00Z");
    assertThat(page.getInferred()).isTrue();
  }

  @Test
  void anAgencyCopyKeepsItsCrossheadsOutOfTheText() {
    ArticleUpdate page = Reading.of("""
        Home World Miners Vote to End Strike

        Miners Vote to End Strike

        اقرأ هذا المقال بالعربية

        by AFP
        Ada Brandt—AFP

        Miners in the northern basin voted on Friday to end a strike of eleven weeks.

        - 'A long winter' -Families had lived on soup and on what the parish could spare.

        - Back to work -

        The first shift goes down on Monday, the union told reporters.

        Comments 2
        Quiet Reader 14 March 2020, 21:40

        About time.
        """);

    assertThat(Reading.kinds(page)).isEqualTo("""
            BOILERPLATE breadcrumb: Home World Miners
            HEADLINE headline: Miners Vote to
            BOILERPLATE foreign: اقرأ هذا المقال
            BOILERPLATE byline: by AFP
            BOILERPLATE credit: Ada Brandt—AFP
            BODY body: Miners in the
            BOILERPLATE crosshead: - 'A long
            BODY body-2: Families had lived
            BOILERPLATE crosshead-2: - Back to
            BODY body-3: The first shift
            BOILERPLATE furniture: Comments 2
            COMMENT comment: Quiet Reader 14""");
    assertThat(Reading.entry(page, "comment").getPublishedAt()).isEqualTo("2020-03-14T00:00:00Z");
    assertThat(page.getPrecision().name() + page.getInferred()).isEqualTo("DAYtrue");
  }

  @Test
  void everythingAfterTheFirstCommentIsAComment() {
    ArticleUpdate page = Reading.of("""
        Bridge reopens after flood

        The old bridge carried its first cars on Tuesday, eight days after the flood, the mayor said.

        1 comment

        Paul Stone May 4, 2018 - 9:05 am

        They killed 400 people with that bridge, everybody knows it.

        Who Counts the Dead?

        Nobody counts them. UPDATE 1000 GMT: I was there.

        Reply
        """);

    assertThat(page.getEntries().stream().skip(2).map(e -> e.getKind()))
        .containsOnly(EntryKind.COMMENT, EntryKind.BOILERPLATE);
    assertThat(Reading.entry(page, "comment").getText()).contains("I was there.");
  }

  @Test
  void aBarOfButtonsAboveTheTextIsNoCommentSection() {
    ArticleUpdate page = Reading.of("""
        Bridge reopens after flood

        12 Comments

        The old bridge carried its first cars on Tuesday, eight days after the flood, the mayor said.
        """);

    assertThat(Reading.entry(page, "body").getText()).startsWith("The old bridge");
  }

  @Test
  void aHardWrappedTextInCapitalsIsOneBody() {
    ArticleUpdate wire = Reading.of("""
           PUERTO GRIS, 4 MAR 91 (EFE) -- [TEXT] POLICE REPORTED TODAY THAT A BOMB
        DESTROYED TWO PYLONS NEAR THE AIRPORT SHORTLY BEFORE MIDNIGHT AND LEFT
        THE HARBOUR QUARTER WITHOUT LIGHT.

           NOBODY WAS HURT, ACCORDING TO A SPOKESMAN WHO READ A STATEMENT THAT --
        HE SAID -- CAME FROM THE MINISTER HIMSELF.
        """);

    assertThat(Reading.kinds(wire)).isEqualTo("BODY body: PUERTO GRIS, 4");
    assertThat(wire.getVersionCreated()).isEqualTo("1991-03-04T00:00:00Z");
    assertThat(wire.getLanguage()).isEqualTo("en");
  }

  @Test
  void aTitleGivenApartIsAnEntryWithOffsetsOfItsOwn() {
    ArticleUpdate article = Reading.of(
        "Tue 7 May 2013 Mortar kills two in Old Harbour. A mortar round killed two bakers on Tuesday, police said.",
        null,
        "Mortar kills two in Old Harbour");

    assertThat(Reading.kinds(article)).isEqualTo("""
            HEADLINE title: Mortar kills two
            BOILERPLATE date: Tue 7 May
            HEADLINE headline: Mortar kills two
            BODY body: A mortar round""");
    assertThat(Reading.entry(article, "title").getEnd()).isEqualTo(31);
    assertThat(article.getVersionCreated()).isEqualTo("2013-05-07T00:00:00Z");
  }

  @Test
  void aTitleAloneIsAHeadline() {
    ArticleUpdate article = Reading.of("Storm Cuts Power in Three Provinces");

    assertThat(Reading.kinds(article)).isEqualTo("HEADLINE headline: Storm Cuts Power");
  }

  @Test
  void aSentenceAloneIsBody() {
    ArticleUpdate article =
        Reading.of("Two people were killed in a landslide near Orrick on Monday");

    assertThat(Reading.kinds(article)).isEqualTo("BODY body: Two people were");
  }

  @Test
  void offsetsCountCodePointsWhateverEndsTheLines() {
    String text =
        "\uFEFFRiver Floods the Old Town\r\n\r\nThe river \uD83C\uDF0A rose by two metres on Monday, the office said.\u2028"
            + "Nobody was hurt in the flood \uD83C\uDF0A, it added on Tuesday.\r\n";
    int[] codePoints = text.codePoints().toArray();

    ArticleUpdate article = Reading.of(text);

    assertThat(article.getEntries()).hasSize(2);
    assertThat(article.getEntries())
        .allSatisfy(e -> assertThat(new String(codePoints, e.getStart(), e.getEnd() - e.getStart()))
            .isEqualTo(e.getText()));
  }

  @Test
  void aPageWithoutAnyDateSaysSo() {
    ArticleUpdate article =
        Reading.of("UPDATE 0900 GMT: Two barges have left the lock at Senn, the keeper said.");

    assertThat(Reading.times(article))
        .containsExactly("update-0900-gmt 1970-01-01T09:00:00Z UNKNOWN");
  }

  @Test
  void aDatelineUnderMuchTextOpensAStoryWithoutAHeadline() {
    String release =
        "Patrols found two caches of mortar shells in the reeds and blew them up where they lay, officers said. "
            .repeat(5)
            .strip();

    ArticleUpdate page = Reading.of("2011-11-S-034\n\nSENN, Norland (Nov. 20, 2011)\n" + release
        + "\n\n2011-11-S-035\n\nORRICK, Norland (Nov. 20, 2011)\n" + release);

    assertThat(Reading.kinds(page)).isEqualTo("""
            BOILERPLATE slug: 2011-11-S-034
            BOILERPLATE dateline: SENN, Norland (Nov.
            BODY body: Patrols found two
            BOILERPLATE slug-2: 2011-11-S-035
            BOILERPLATE story-2-dateline: ORRICK, Norland (Nov.
            BODY story-2-body: Patrols found two""");
  }

  @Test
  void theOutletIsReadFromThePageWhereNobodyNamesIt() {
    String text =
        "The ferry sank off Lamu at noon on Monday, and the owner has not been seen, police said.";

    assertThat(Reading.of("Ferry sinks off Lamu in calm weather | The Coast Times\n\n" + text)
            .getOutlet())
        .contains("The Coast Times");
    assertThat(Reading.of(text + "\n\n© 2018 The Senn Courier. All rights reserved.")
            .getOutlet())
        .contains("The Senn Courier");
    assertThat(Reading.of(text + "\n\nCopyright 2018 The Associated Press. All rights reserved.")
            .getOutlet())
        .isEmpty();
  }
}
