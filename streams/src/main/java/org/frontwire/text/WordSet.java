package org.frontwire.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A closed class of words, in lower case; asked as a {@link WordTest} is. */
public final class WordSet {
  private final Set<String> words;
  private final WordTest test;

  private WordSet(Set<String> words, Function<Predicate<Word>, WordTest> asking) {
    this.words = words;
    this.test = asking.apply(word -> words.contains(word.lower()));
  }

  /** The words between the blanks. */
  public static WordSet of(String words) {
    return new WordSet(between(words), WordTest::of);
  }

  /** The words between the blanks, of which {@link #hasAny} asks a whole sentence at once. */
  public static WordSet ofSentences(String words) {
    return new WordSet(between(words), WordTest::ofSentences);
  }

  /** These words. */
  public static WordSet of(Set<String> words) {
    return new WordSet(new HashSet<>(words), WordTest::of);
  }

  private static Set<String> between(String words) {
    return new HashSet<>(List.of(words.split(" ")));
  }

  /** Whether a word of the sentence is in it; only for sets made for it. */
  public boolean hasAny(Sentence sentence) {
    return test.hasAny(sentence);
  }

  public boolean has(Token token) {
    return test.has(token);
  }

  /** Whether there is such a token and the set has it. */
  public boolean has(List<Token> tokens, int i) {
    return test.has(tokens, i);
  }

  public boolean contains(String lower) {
    return words.contains(lower);
  }
}
