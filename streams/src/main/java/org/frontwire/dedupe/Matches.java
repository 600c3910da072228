package org.frontwire.dedupe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The sentences of other articles that have the words and figures of one.
 *
 * @param all before this one and after it
 * @param earlier those that it repeats
 * @param affected uris of the articles whose marks can change with it: they repeat it, or it names an author where they name none
 */
record Matches(List<Copy> all, List<Copy> earlier, List<String> affected) {
  static final Matches NONE = new Matches(List.of(), List.of(), List.of());

  static Matches of(KnownSentence sentence, List<Copy> all) {
    Stream<String> affected = all.stream()
        .map(Copy::canonical)
        .filter(known -> sentence.precedes(known) || isCredit(sentence, known))
        .map(KnownSentence::uri);
    return new Matches(
        all,
        all.stream().filter(match -> match.canonical().precedes(sentence)).toList(),
        affected.toList());
  }

  /** The earliest sentence that this one repeats. */
  Optional<Copy> original() {
    return earlier.isEmpty() ? Optional.empty() : earlier.stream().min(Copy.CANONICAL_FIRST);
  }

  /** The agencies that pages with these words name as their author. */
  Set<String> credits() {
    if (all.isEmpty()) {
      return Set.of();
    }
    Set<String> credits = new TreeSet<>();
    all.forEach(match -> match.canonical().agency().ifPresent(credits::add));
    return credits;
  }

  /** Whether an article had these words first. */
  boolean isAfter(String uri) {
    return earlier.stream().anyMatch(match -> match.canonical().uri().equals(uri));
  }

  private static boolean isCredit(KnownSentence sentence, KnownSentence known) {
    return sentence.agency().isPresent() && known.agency().isEmpty();
  }
}
