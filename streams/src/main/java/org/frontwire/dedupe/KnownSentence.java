package org.frontwire.dedupe;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a known article: its signature, and who published it when. Compared by its canonical order, never by equals.
 *
 * @param origin who wrote it, as far as its own page tells; its outlet when the page does not
 * @param fingerprints hashes of its word pairs, of a title its words; ascending
 * @param titleNames of a title those words that are names; null for a sentence
 * @param credit the agency that its own page names; null when it names none
 */
@SuppressWarnings("ArrayRecordComponent") // millions of them: lists would box every fingerprint
record KnownSentence(
    String uri,
    @Nullable String outlet,
    @Nullable String origin,
    @Nullable String credit,
    Instant publishedAt,
    int[] fingerprints,
    int[] figures,
    int @Nullable [] titleNames) {
  private static final double ENOUGH = 0.5;
  private static final int FEWEST = 4;
  /** In half pairs: more than three whole ones, so four pairs at least. */
  private static final int LEAST_SHARED = 7;

  /** The canonical copy comes first, whatever arrived first. */
  static final Comparator<KnownSentence> CANONICAL_FIRST =
      Comparator.comparing(KnownSentence::publishedAt).thenComparing(KnownSentence::uri);

  static KnownSentence of(ReadArticle article, EntrySignature entry, SentenceSignature sentence) {
    return new KnownSentence(
        article.getUri(),
        article.getOutlet().orElse(null),
        Origins.own(article, entry).orElse(null),
        entry.getCredit().orElse(null),
        entry.getPublishedAt(),
        sentence.fingerprints(),
        sentence.figures(),
        sentence.names());
  }

  Optional<String> agency() {
    return Optional.ofNullable(credit);
  }

  Optional<String> whoWrote() {
    return Optional.ofNullable(origin);
  }

  /** Whether this one is the earlier by publication and uri. */
  boolean precedes(KnownSentence other) {
    return CANONICAL_FIRST.compare(this, other) < 0;
  }

  /** Whether it has enough words to be told from others. */
  boolean tells() {
    return isTitle() ? TitleMatch.tells(this) : fingerprints.length >= FEWEST;
  }

  /**
   * How much of the shorter one both have; 0 when they do not tell the same.
   *
   * @param shared weight of the fingerprints that they share
   */
  double overlap(int shared, KnownSentence other) {
    if (isTitle() != other.isTitle() || !Figures.agree(figures, other.figures)) {
      return 0;
    }
    return isTitle() ? TitleMatch.overlap(this, other) : containment(shared, other);
  }

  /** How far from it in time another can tell the same. */
  Duration reach(Duration retention) {
    return isTitle() && TitleMatch.REACH.compareTo(retention) < 0 ? TitleMatch.REACH : retention;
  }

  boolean isTitle() {
    return titleNames != null;
  }

  /** Of a title, its names. */
  int[] names() {
    return Objects.requireNonNull(titleNames, "not a title");
  }

  boolean has(int fingerprint) {
    return Arrays.binarySearch(fingerprints, fingerprint) >= 0;
  }

  private double containment(int shared, KnownSentence other) {
    int shorter =
        Math.min(Fingerprints.weight(fingerprints), Fingerprints.weight(other.fingerprints));
    double share = shorter == 0 ? 0 : (double) shared / shorter;
    return shared >= LEAST_SHARED && share >= ENOUGH ? share : 0;
  }
}
