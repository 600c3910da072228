package org.frontwire.claim.casualty;

import org.frontwire.event.Place;
import org.frontwire.place.PlaceMention;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Where it happened: the finest place that a preposition leads in, the nearest of those; places after the verb before others. */
final class Where {
  private static final WordSet LOCATING = WordSet.of(
      "in at near on from into around outside inside across over of to against neighboring neighbouring between "
          + "left within throughout through toward towards");
  private static final WordSet DESCRIBING = WordSet.of(
      "the northern southern eastern western central besieged neighboring neighbouring north south east west "
          + "old rebel-held nearby");
  private static final WordSet COMPANY = WordSet.of("with by");
  private static final int COUNTRY = 6;
  private static final int DESCRIPTION = 3;

  private final Line line;
  private final Hit hit;

  private Where(Line line, Hit hit) {
    this.line = line;
    this.hit = hit;
  }

  static @Nullable Place of(Line line, Hit hit) {
    return new Where(line, hit).best();
  }

  private @Nullable Place best() {
    PlaceMention best = null;
    double score = Double.NEGATIVE_INFINITY;
    for (PlaceMention mention : line.sentence.places()) {
      double value = isSite(mention) ? nearness(mention) : Double.NEGATIVE_INFINITY;
      if (value > score) {
        score = value;
        best = mention;
      }
    }
    return best == null ? null : best.place();
  }

  /** "in Homs", "Homs's old town", "the Homs attack"; never the ally in "allied with the United States". */
  private boolean isSite(PlaceMention mention) {
    int before = mention.first() - 1;
    for (int i = 0; i < DESCRIPTION && Words.in(line.tokens, before, DESCRIBING); i++) {
      before--;
    }
    if (Words.in(line.tokens, before, COMPANY)) {
      return false;
    }
    boolean possessive = line.is(mention.end(), "'s") || line.is(mention.first() - 1, "'s");
    boolean namesEvent = mention.place().getPrecision() < COUNTRY;
    return namesEvent || possessive || Words.in(line.tokens, before, LOCATING);
  }

  private double nearness(PlaceMention mention) {
    int distance = mention.first() >= hit.trigger().end()
        ? mention.first() - hit.trigger().end()
        : (hit.first() - mention.end()) * 2;
    return -Math.abs(distance) - mention.place().getPrecision() * 3.0 - (split(mention) ? 20 : 0);
  }

  /** Whether the words of another verb stand between. */
  private boolean split(PlaceMention mention) {
    return mention.first() > hit.end() && line.hasTrigger(hit.end(), mention.first());
  }
}
