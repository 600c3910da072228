package org.frontwire.claim.context;

/**
 * Who is quoted for a sentence.
 *
 * @param source the source in the words of the text, "the Syrian Observatory for Human Rights"
 * @param first index of the first token of the attributing clause in its own sentence, -1 when inherited from a sentence nearby
 * @param end index one past its last token, -1 when inherited
 */
public record Attribution(String source, int first, int end) {

  /** The same source, speaking in a neighbouring sentence. */
  public Attribution inherited() {
    return new Attribution(source, -1, -1);
  }
}
