package org.frontwire.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The claims of one kind in two versions of an article.
 *
 * @param newest those of the version that speaks for the article
 * @param older those of the other
 * @param unchanged entries that have the same sentences in both
 * @param inOrder whether the newest version came last
 */
record Claims<C>(
    Wording<C> wording,
    Calendar calendar,
    List<C> newest,
    List<C> older,
    Predicate<String> unchanged,
    boolean inOrder) {

  /**
   * What the article claims now. Words that nobody touched mean what they meant when they were new, however the page around them
   * grows, unless they repeated words that are gone.
   */
  List<C> standing() {
    Map<String, C> before = byId(older);
    Set<String> said = byId(newest).keySet();
    List<C> standing = new ArrayList<>();
    newest.forEach(claim -> standing.add(settled(claim, first(claim, before), said)));
    return standing;
  }

  /** Those that only the older version makes. */
  List<C> withdrawn(Instant at) {
    Set<String> said = byId(standing()).keySet();
    return older.stream()
        .filter(claim -> !said.contains(wording.id(claim)))
        .map(claim -> wording.withdrawn(claim, at))
        .toList();
  }

  private C settled(C claim, C other, Set<String> said) {
    Instant at = calendar.publishedAt(wording.entry(claim), wording.id(claim));
    boolean kept = unchanged.test(wording.entry(claim))
        && wording.relatesTo(other).filter(id -> !said.contains(id)).isEmpty();
    boolean same = wording.sameEvent(claim, other);
    if (!inOrder) {
      boolean earliest = kept
          && same
          && wording.id(claim).equals(wording.id(other))
          && calendar.isEarliest(wording.id(claim));
      return wording.settled(earliest ? other : claim, claim, wording.id(claim), at);
    }
    if (kept || same) {
      return wording.settled(kept ? other : claim, other, wording.id(other), at);
    }
    return wording.settled(claim, claim, wording.otherId(claim), at);
  }

  /** The other reading of the same words, under its own id or under the one for another event; else the claim itself. */
  private C first(C claim, Map<String, C> before) {
    return before.getOrDefault(
        wording.otherId(claim), before.getOrDefault(wording.id(claim), claim));
  }

  private Map<String, C> byId(List<C> claims) {
    Map<String, C> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.putIfAbsent(wording.id(claim), claim));
    return byId;
  }
}
