package org.frontwire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineRulesTest {
  private static final String ABOVE =
      "The ships left the harbour at dawn on Monday, and nobody saw them go, the keeper said.\n\n";
  private static final String BELOW =
      "\n\nThe keeper of the light has not been seen since, and his boat lies at the old mole.\n";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      See also The Keeper's Story in Full          | TEASER
      See Harbour Feature: Who Runs the Lights?    | TEASER
      READ MORE: How the lights went out           | TEASER
      Related Articles                             | BOILERPLATE
      Jump to Original Entry                       | BOILERPLATE
      Share this:                                  | BOILERPLATE
      senn-harbour-light-02-03-18                  | BOILERPLATE
      harbour_light_keeper                         | BOILERPLATE
      IMG_20180302.jpg                             | BOILERPLATE
      Nora Quill—AFP                               | BOILERPLATE
      EPA/NORA QUILL                               | BOILERPLATE
      Photo: Nora Quill/Getty Images               | BOILERPLATE
      AFP/Getty Images                             | BOILERPLATE
      By Nora Quill and Sam Field                  | BOILERPLATE
      (Reporting by Nora Quill; editing by S. Field) | BOILERPLATE
      Published: March 2, 2018 10:15 GMT           | BOILERPLATE
      2 March 2018                                 | BOILERPLATE
      © 2018 The Senn Courier                      | BOILERPLATE
      Читать эту статью на русском                 | BOILERPLATE
      Lire cet article en français                 | BOILERPLATE
      - The last light -                           | BOILERPLATE
      Home > World > Islands                       | BOILERPLATE
      https://example.org/senn                     | TEASER
      PHOTO: The mole at low water                 | CAPTION
      FILE - The mole at low water in 2016. (AP Photo/Nora Quill) | CAPTION
      A man mends nets on the mole, Senn, 2 March 2018. [Nora Quill/Reuters] | CAPTION
      The mole is seen at low water in this undated photo. (Reuters) | CAPTION
      Harbour Council: Crews Seize the Fuel Depot  | HEADLINE
      “Nobody Saw Them Go”                         | HEADLINE
      What happened next                           | HEADLINE
      More Than Forty Boats Flee                   | HEADLINE
      Copyright 2018 The Senn Courier. All rights reserved. | BOILERPLATE
      UPDATE 1530: The fuel depot has been retaken, he said. | UPDATE
      The harbour master said:                     | BODY
      Forty boats are still missing, he said.      | BODY
      He saw 12 of them sink                       | BODY
      """)
  void aLineBetweenParagraphsIsKnownByItsShape(String line, String kind) {
    var article = Reading.of(ABOVE + line + BELOW, "2018-03-02", null);

    String found = article.getEntries().stream()
        .filter(e -> line.contains(e.getText().strip()) || e.getText().contains(line))
        .map(e -> e.getKind().name())
        .findFirst()
        .orElse("nothing");
    assertThat(found).as(Reading.kinds(article)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aleppo / AFP",
        "BEIRUT, Lebanon (AP) —",
        "KABUL, Afghanistan (Nov. 2, 2011)",
        "Beirut - Reuters",
        "AFP, Beirut",
        "STOCKTON -",
        "DAMASCUS, SANA -"
      })
  void datelinesAreKnown(String line) {
    assertThat(Dateline.is(Line.of(0, line, 1, 1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour Town",
        "He told AFP on Monday",
        "Fire in the East / West Tunnel",
        "A MAN, A PLAN, A CANAL",
        "Sam Field - Nora Quill"
      })
  void otherShortLinesAreNoDatelines(String line) {
    assertThat(Dateline.is(Line.of(0, line, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It sank on Monday, he said.  EPA/NORA QUILL | EPA/NORA QUILL
      It sank on Monday, he said.   / AFP PHOTO / NORA QUILL | / AFP PHOTO / NORA QUILL
      It sank on Monday (Nora Quill/Reuters) | (Nora Quill/Reuters)
      It sank on Monday, he said. Photo by Nora Quill | Photo by Nora Quill
      It sank on Monday, he told AFP. | nothing
      It sank, wrote the U.S. Navy | nothing
      It sank off Senn (three died). | nothing
      """)
  void theCreditAtTheEndOfALineIsFound(String line, String credit) {
    var tail = Credit.tail(line);

    assertThat(tail.isPresent() ? line.substring(tail.getAsInt()) : "nothing").isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      9 September 2016, 11:15          | 2016-09-09T00:00:00Z DAY
      September 10, 2016 - 8:17 pm     | 2016-09-10T00:00:00Z DAY
      Sept. 9, 2016 at 8:17 p.m. GMT   | 2016-09-09T20:17:00Z MINUTE
      3 JAN 90                         | 1990-01-03T00:00:00Z DAY
      2016-09-09T07:30:00Z             | 2016-09-09T07:30:00Z MINUTE
      1st of May, 2015                 | 2015-05-01T00:00:00Z DAY
      """)
  void datesAreReadAsNewsroomsWriteThem(String written, String read) {
    var published = Dates.in(written).get(0).published();

    assertThat(published.at() + " " + published.precision()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 February 2016", "May 2016", "12 May", "99 May 2016", "version 1.2.3"})
  void whatIsNoFullDateIsNotRead(String written) {
    assertThat(Dates.in(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The boats left the harbour and did not come back | en
      Explosion in Senn | en
      Les bateaux ont quitté le port dans la nuit et ne sont pas revenus avec les autres | fr
      Los barcos salieron del puerto por la noche y no han vuelto en una semana | es
      غادرت القوارب الميناء في الليل | ar
      قایق ها شبانه بندر را ترک کردند | fa
      Лодки покинули порт ночью | ru
      Човни залишили гавань уночі, повідомили у місті | uk
      Die Boote verließen am Abend den Hafen und kamen nicht zurück | de
      Tekneler gece limandan ayrıldı ve geri dönmedi | tr
      船は夜に港を出て戻らなかった | ja
      SHELLING KILLED NINE VILLAGERS | en
      Ten killed near Homs | en
      12 / 47 | und
      """)
  void englishIsToldFromOtherLanguages(String text, String language) {
    assertThat(Language.of(text)).isEqualTo(language);
  }
}
