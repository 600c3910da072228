package org.frontwire.dedupe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sentences of other articles, before and after this one, that have its words and figures. */
record Matches(KnownSentence sentence, List<Copy> all) {

  /** The earliest sentence that this one repeats. */
  Optional<Copy> original() {
    return all.stream()
        .filter(match -> precedes(match.canonical(), sentence))
        .min((one, other) ->
            KnownSentence.CANONICAL_FIRST.compare(one.canonical(), other.canonical()));
  }

  /** The agencies that pages with these words name as their author. */
  Set<String> credits() {
    Set<String> credits = new TreeSet<>();
    all.forEach(match -> match.canonical().agency().ifPresent(credits::add));
    return credits;
  }

  /** The articles that turn out to repeat this one. */
  Stream<String> copiers() {
    return all.stream()
        .map(Copy::canonical)
        .filter(known -> precedes(sentence, known))
        .map(KnownSentence::uri)
        .distinct();
  }

  /** The articles that name no author, for which this one does. */
  Stream<String> credited() {
    return all.stream()
        .map(Copy::canonical)
        .filter(known -> sentence.agency().isPresent() && known.agency().isEmpty())
        .map(KnownSentence::uri)
        .distinct();
  }

  private static boolean precedes(KnownSentence one, KnownSentence other) {
    return KnownSentence.CANONICAL_FIRST.compare(one, other) < 0;
  }
}
