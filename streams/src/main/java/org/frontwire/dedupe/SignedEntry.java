package org.frontwire.dedupe;

import java.util.List;
import java.util.Optional;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an article with its words unpacked.
 *
 * @param origin who wrote it, as far as its own page tells; its outlet when the page does not
 * @param words what {@code signature} holds packed
 */
record SignedEntry(
    ReadArticle article, EntrySignature signature, Optional<String> origin, EntryWords words) {

  static SignedEntry of(ReadArticle article, EntrySignature signature) {
    return new SignedEntry(
        article,
        signature,
        Origins.own(article, signature),
        PackedSentences.unpack(signature.getSentences()));
  }

  String uri() {
    return article.getUri();
  }

  @Nullable String outlet() {
    return article.getOutlet().orElse(null);
  }

  /** Its sentences in document order. */
  List<SentenceSignature> sentences() {
    return words.sentences();
  }

  int[] anchors() {
    return words.anchors();
  }
}
