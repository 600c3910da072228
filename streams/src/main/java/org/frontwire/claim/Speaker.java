package org.frontwire.claim;

import org.frontwire.claim.context.Attribution;
import org.frontwire.claim.source.SourceReader;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.jspecify.annotations.Nullable;

/** Follows who speaks from sentence to sentence: a pronoun or a quotation takes the speaker named before. */
final class Speaker {
  private @Nullable Attribution last;

  /** The source of the next sentence, given the one that it names itself. */
  @Nullable Attribution of(Sentence sentence, @Nullable Attribution named) {
    if (named != null && !SourceReader.isPronoun(named)) {
      last = named;
      return named;
    }
    boolean speaking = named != null || quoted(sentence);
    return speaking && last != null ? last.inherited() : null;
  }

  private static boolean quoted(Sentence sentence) {
    Token first = sentence.token(0);
    return first.is("\u201c") || first.is("\"") || first.is("'");
  }
}
