package org.frontwire.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A closed class of words, in lower case. */
public final class WordSet extends WordTest {
  private final Set<String> words;

  private WordSet(Set<String> words) {
    super(word -> words.contains(word.lower()));
    this.words = words;
  }

  /** The words between the blanks. */
  public static WordSet of(String words) {
    return new WordSet(new HashSet<>(List.of(words.split(" "))));
  }

  /** These words. */
  public static WordSet of(Set<String> words) {
    return new WordSet(new HashSet<>(words));
  }

  public boolean contains(String lower) {
    return words.contains(lower);
  }
}
