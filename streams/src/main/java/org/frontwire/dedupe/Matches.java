package org.frontwire.dedupe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences of other articles, before and after this one, that have its words and figures. */
final class Matches {
  private final KnownSentence sentence;
  private final List<Copy> all;
  private final @Nullable Copy original;

  Matches(KnownSentence sentence, List<Copy> all) {
    this.sentence = sentence;
    this.all = List.copyOf(all);
    this.original = all.stream()
        .filter(match -> match.canonical().precedes(sentence))
        .min(Copy.CANONICAL_FIRST)
        .orElse(null);
  }

  /** The earliest sentence that this one repeats. */
  Optional<Copy> original() {
    return Optional.ofNullable(original);
  }

  /** The agencies that pages with these words name as their author. */
  Set<String> credits() {
    Set<String> credits = new TreeSet<>();
    all.forEach(match -> match.canonical().agency().ifPresent(credits::add));
    return credits;
  }

  /** The articles whose marks can change with this sentence: they repeat it, or it names an author where they name none. */
  Stream<String> affected() {
    return all.stream()
        .map(Copy::canonical)
        .filter(known -> sentence.precedes(known) || isCreditFor(known))
        .map(KnownSentence::uri);
  }

  /** Whether an article had these words first. */
  boolean isAfter(String uri) {
    return all.stream()
        .map(Copy::canonical)
        .anyMatch(known -> known.uri().equals(uri) && known.precedes(sentence));
  }

  private boolean isCreditFor(KnownSentence known) {
    return sentence.agency().isPresent() && known.agency().isEmpty();
  }
}
