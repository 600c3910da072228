package org.frontwire.claim.territory;

import java.util.Set;
import org.frontwire.text.WordSet;

/** One piece of a rule. */
sealed interface Element {

  boolean optional();

  /** One of some words. */
  record Word(Set<String> words, WordSet set, boolean optional) implements Element {
    static Word of(Set<String> words, boolean optional) {
      return new Word(words, WordSet.of(words), optional);
    }
  }

  /** An article or possessive with its adjectives, or nothing. */
  record Article() implements Element {
    @Override
    public boolean optional() {
      return true;
    }
  }

  /** Up to six words of any kind. */
  record Gap() implements Element {
    @Override
    public boolean optional() {
      return true;
    }
  }

  /** The next word is none of some. */
  record Not(WordSet words) implements Element {
    @Override
    public boolean optional() {
      return false;
    }
  }

  /** A part of the sentence that the claim wants to know. */
  record Slot(Part part, boolean optional) implements Element {}

  /** What a slot takes in. */
  enum Part {
    ACTOR,
    PLACE,
    SURE_PLACE,
    ENEMY,
    LOSER,
    OWN_FORCES
  }
}
