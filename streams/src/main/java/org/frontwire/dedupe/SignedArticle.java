package org.frontwire.dedupe;

import java.util.List;
import org.frontwire.event.internal.ReadArticle;

/** An article with the words of its entries unpacked, so that this is done once. */
public final class SignedArticle {
  private final ReadArticle article;
  private final long key;
  private final List<SignedEntry> entries;

  private SignedArticle(ReadArticle article) {
    this.article = article;
    this.key = ArticleKeys.of(article.getUri());
    this.entries = article.getEntries().stream()
        .map(entry -> SignedEntry.of(article, entry))
        .toList();
  }

  /** Unpacks an article; linear in the length of its signature. */
  public static SignedArticle of(ReadArticle article) {
    return new SignedArticle(article);
  }

  /** The article itself. */
  public ReadArticle article() {
    return article;
  }

  /** What the index knows it by, see {@link ArticleKeys}. */
  long key() {
    return key;
  }

  String uri() {
    return article.getUri();
  }

  /** Those of all its entries, each once. */
  int[] anchors() {
    if (entries.size() == 1) {
      return entries.get(0).anchors();
    }
    int[] anchors =
        new int[entries.stream().mapToInt(entry -> entry.anchors().length).sum()];
    int size = 0;
    for (SignedEntry entry : entries) {
      System.arraycopy(entry.anchors(), 0, anchors, size, entry.anchors().length);
      size += entry.anchors().length;
    }
    return Fingerprints.ascending(anchors);
  }

  List<SignedEntry> entries() {
    return entries;
  }
}
