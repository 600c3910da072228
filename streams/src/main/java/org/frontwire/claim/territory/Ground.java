package org.frontwire.claim.territory;

/**
 * A place phrase and where it stands.
 *
 * @param first index of its first token
 * @param end index one past its last token
 * @param sure whether its words say that it is a place, so that it needs no particular verb
 * @param definite whether it points back: "the village"
 */
record Ground(PlacePhrase phrase, int first, int end, boolean sure, boolean definite) {

  /** Whether it says nothing but "the village": then it is the one named before. */
  boolean pointsBack() {
    return definite && phrase.named() == null && phrase.within() == null;
  }

  Ground with(PlacePhrase other) {
    return new Ground(other, first, end, sure, definite);
  }
}
