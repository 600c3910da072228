package org.frontwire.dedupe;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a known article: its signature, and the entry that it stands in. Compared by its canonical order, never by equals.
 */
record KnownSentence(SignedEntry entry, SentenceSignature signature) {
  private static final double ENOUGH = 0.5;
  private static final int FEWEST = 4;
  /** In half pairs: more than three whole ones, so four pairs at least. */
  private static final int LEAST_SHARED = 7;

  /** The canonical copy comes first, whatever arrived first. */
  static final Comparator<KnownSentence> CANONICAL_FIRST =
      Comparator.comparing(KnownSentence::publishedAt).thenComparing(KnownSentence::uri);

  String uri() {
    return entry.uri();
  }

  @Nullable String outlet() {
    return entry.outlet();
  }

  Instant publishedAt() {
    return entry.signature().getPublishedAt();
  }

  int[] fingerprints() {
    return signature.fingerprints();
  }

  int[] figures() {
    return signature.figures();
  }

  /** The agency that its own page names. */
  Optional<String> agency() {
    return entry.signature().getCredit();
  }

  /** Who wrote it, as far as its own page tells; its outlet when the page does not. */
  Optional<String> whoWrote() {
    return entry.origin();
  }

  /** Whether this one is the earlier by publication and uri. */
  boolean precedes(KnownSentence other) {
    return CANONICAL_FIRST.compare(this, other) < 0;
  }

  /** Whether it has enough words to be told from others. */
  boolean tells() {
    return isTitle() ? TitleMatch.tells(this) : fingerprints().length >= FEWEST;
  }

  /** Whether so much can be enough for an overlap; most that share anything share too little. */
  boolean canOverlap(int shared) {
    return isTitle() || shared >= LEAST_SHARED;
  }

  /**
   * How much of the shorter one both have; 0 when they do not tell the same.
   *
   * @param shared weight of the fingerprints that they share
   */
  double overlap(int shared, KnownSentence other) {
    if (isTitle() != other.isTitle() || !Figures.agree(figures(), other.figures())) {
      return 0;
    }
    return isTitle() ? TitleMatch.overlap(this, other) : containment(shared, other);
  }

  /** How far from it in time another can tell the same. */
  Duration reach(Duration retention) {
    return isTitle() && TitleMatch.REACH.compareTo(retention) < 0 ? TitleMatch.REACH : retention;
  }

  boolean isTitle() {
    return signature.isTitle();
  }

  /** Of a title, its names. */
  int[] names() {
    return Objects.requireNonNull(signature.names(), "not a title");
  }

  boolean has(int fingerprint) {
    return Arrays.binarySearch(fingerprints(), fingerprint) >= 0;
  }

  private double containment(int shared, KnownSentence other) {
    int shorter =
        Math.min(Fingerprints.weight(fingerprints()), Fingerprints.weight(other.fingerprints()));
    double share = shorter == 0 ? 0 : (double) shared / shorter;
    return shared >= LEAST_SHARED && share >= ENOUGH ? share : 0;
  }
}
