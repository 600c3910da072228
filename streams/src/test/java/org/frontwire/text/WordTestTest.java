package org.frontwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTestTest {
  private static final WordTest LONG =
      WordTest.ofSentences(word -> word.isWord() && word.text().length() > 7);
  private static final WordTest NUMBER = WordTest.ofSentences(Word::isNumber);

  @Test
  void aSentencePassesWhenOneOfItsWordsDoes() {
    Sentence sentence = Sentences.of("Two shells hit the hospital.").get(0);

    assertThat(LONG.hasAny(sentence)).isTrue();
    assertThat(NUMBER.hasAny(sentence)).isFalse();
  }

  @Test
  void itAnswersEachTestByItselfAlsoWhenItIsAskedAgain() {
    Sentence sentence = Sentences.of("The 12 were hurt.").get(0);

    assertThat(NUMBER.hasAny(sentence)).isTrue();
    assertThat(LONG.hasAny(sentence)).isFalse();
    assertThat(NUMBER.hasAny(sentence)).isTrue();
  }

  @Test
  void aWordAnswersAsItsSentenceDoes() {
    Sentence sentence = Sentences.of("Rescuers dug until 9.").get(0);

    assertThat(LONG.has(sentence.tokens(), 0)).isTrue();
    assertThat(LONG.has(sentence.tokens(), 1)).isFalse();
    assertThat(NUMBER.has(sentence.tokens(), 3)).isTrue();
    assertThat(NUMBER.has(sentence.tokens(), sentence.size())).isFalse();
  }
}
