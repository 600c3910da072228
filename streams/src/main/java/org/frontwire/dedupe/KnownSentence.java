package org.frontwire.dedupe;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.event.internal.SentenceSignature;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the index: its signature, and who published it when. Compared by its canonical order, never by equals.
 *
 * @param origin who wrote it, as far as its own page tells; its outlet when the page does not
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
    int[] figures) {
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
        Fingerprints.decode(sentence.getFingerprints()),
        Fingerprints.decode(sentence.getFigures()));
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

  /** Share of the shorter sentence's pairs that both have, by weight; 0 when it has none. */
  double containment(int shared, KnownSentence other) {
    int shorter =
        Math.min(Fingerprints.weight(fingerprints), Fingerprints.weight(other.fingerprints));
    return shorter == 0 ? 0 : (double) shared / shorter;
  }

  boolean agrees(KnownSentence other) {
    return Figures.agree(figures, other.figures);
  }
}
