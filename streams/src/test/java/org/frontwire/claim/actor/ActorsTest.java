package org.frontwire.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frontwire.text.Sentence;
import org.frontwire.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {
  private static final Actors ACTORS = new Actors();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      SY | The pro-Assad forces moved on              | Syrian government and allies
      SY | Regime forces moved on                     | Syrian government and allies
      SY | Moscow-backed regime forces moved on       | Syrian government and allies
      SY | the army shelled the hill                  | Syrian government and allies
      SY | Syrian rebels moved on                     | Syrian rebels
      SY | the rebels moved on                        | Syrian rebels
      YE | the rebels moved on                        | Houthis
      SY | Turkish-supported rebels moved on          | Turkish-backed rebels
      SY | Islamic State (IS) group militants left    | Islamic State
      IQ | ISIS and Daesh                             | Islamic State
      AF | government forces moved on                 | Afghan forces
      SD | the Rapid Support Forces left              | Rapid Support Forces
      XX | Druze militia moved on                     | Druze militia
      XX | the Kokang Valley fighters moved on        | Kokang Valley fighters
      XX | It is hot and this is all                  |
      XX | This IS hot                                | Islamic State
      XX | THE WEATHER IS HOT TODAY                   |
      XX | opposition lawyers filed a suit            | opposition
      """)
  void anActorHasOneName(String country, String text, String name) {
    List<ActorMention> mentions = ACTORS.in(sentence(text), country);

    assertThat(mentions.stream().map(ActorMention::name).distinct().toList())
        .isEqualTo(name == null ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "rebel, SY, Syrian rebels",
    "ISIS, IQ, Islamic State",
    "YPG, SY, YPG",
    "government, AF, Afghan forces",
    "opposition, SY, Syrian rebels",
    "Serb, BA, Serb forces",
    "rebel, XX, rebels"
  })
  void aCompoundNamesItsHolder(String prefix, String country, String name) {
    assertThat(ACTORS.holder(prefix, country).name()).isEqualTo(name);
  }

  @Test
  void mentionsDoNotOverlapAndStandInOrder() {
    List<ActorMention> mentions = ACTORS.in(
        sentence("The Syrian army, Hezbollah fighters and Russian warplanes struck IS."), "SY");

    assertThat(mentions).hasSize(4);
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).first())
          .isGreaterThanOrEqualTo(mentions.get(i - 1).end());
    }
  }

  private static Sentence sentence(String text) {
    return Sentences.of(text).get(0);
  }
}
