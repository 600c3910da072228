package org.frontwire.claim.territory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the words of the text.
 *
 * @param start first character of the phrase, UTF-16
 * @param end one past the last
 * @param words the phrase without its article, "strategic district on Aleppo's southern outskirts"
 * @param named its own name, "Tal Madiq"; null when the words give none
 * @param noun the word that says what it is, "village"; null when only the name stands there
 * @param within the name of the place it lies in or at, "Aleppo"; null when not said
 */
public record PlacePhrase(
    int start,
    int end,
    String words,
    @Nullable String named,
    @Nullable String noun,
    @Nullable String within) {

  public Optional<String> name() {
    return Optional.ofNullable(named);
  }

  public Optional<String> kind() {
    return Optional.ofNullable(noun);
  }

  public Optional<String> parent() {
    return Optional.ofNullable(within);
  }

  /** The same place, known to lie in another. */
  PlacePhrase in(@Nullable String parent) {
    return new PlacePhrase(start, end, words, named, noun, parent);
  }
}
