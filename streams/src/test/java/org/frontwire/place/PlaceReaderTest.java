package org.frontwire.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.frontwire.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceReaderTest {
  private static final PlaceReader PLACES = new PlaceReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rain fell in Aleppo.; SY; geonames:170063",
        "Rain fell on Tell Refat.; SY; geonames:163476",
        "Rain fell in the town of El Bab.; SY; geonames:174018",
        "Rain fell in Idlib Province.; SY; frontwire:admin1-sy-12",
        "Rain fell in eastern Aleppo.; SY; frontwire:aleppo-east",
        "Rain fell in the Ramousah district.; SY; frontwire:ramouseh",
        "Rain fell in the village of Qandeel.; SY; text:sy:kandil",
        "Rain fell in Nice.; FR; geonames:2990440",
        "Nice rain fell.; FR; ''",
        "The Front fell in May.; SY; ''",
        "President Homs spoke.; SY; ''",
        "Rain fell in Libya.; LY; frontwire:country-ly"
      })
  void aNameIsAPlaceWhereTheWordsAroundItSaySo(String sentence, String country, String ids) {
    String read = PLACES.read(Sentences.of(sentence).get(0), country).stream()
        .map(mention -> mention.place().getId().orElse("?"))
        .collect(Collectors.joining(" "));

    assertThat(read).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "Tal Madiq,Tell Madiq",
    "al-Bab,El Bab",
    "Ma'adi,Maadi",
    "Tartous,Tartus",
    "Douma,Duma"
  })
  void spellingsMeet(String one, String other) {
    assertThat(Fold.key(one)).isEqualTo(Fold.key(other));
  }

  @Test
  void aStorySpeaksOfTheCountryItNamesMost() {
    assertThat(PLACES.country(
            Sentences.of("Yemeni doctors met a U.S. envoy in Sanaa. Yemen needs fuel.")))
        .isEqualTo("YE");
  }
}
