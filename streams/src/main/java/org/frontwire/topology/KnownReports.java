package org.frontwire.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.frontwire.dedupe.ArticleKeys;
import org.frontwire.dedupe.SignedArticle;
import org.frontwire.event.internal.ReadArticle;

/**
 * The store of a desk's articles. The last {@value #RECENT} that came or were asked for stay unpacked, some 25 MB: most copies follow their
 * original soon, and for one article the same few others are asked for again and again.
 */
final class KnownReports {
  private static final int RECENT = 4_096;

  private final KeyValueStore<Long, PackedArticle> store;
  private final Map<Long, SignedArticle> recent = new LinkedHashMap<>(16, 0.75f, true);

  KnownReports(KeyValueStore<Long, PackedArticle> store) {
    this.store = store;
  }

  void forEach(Consumer<SignedArticle> articles) {
    try (KeyValueIterator<Long, PackedArticle> all = store.all()) {
      all.forEachRemaining(entry -> articles.accept(SignedArticle.of(entry.value.article())));
    }
  }

  /** What is known of an article; none where another one has its key. */
  Optional<ReadArticle> get(String uri) {
    return get(ArticleKeys.of(uri))
        .map(SignedArticle::article)
        .filter(article -> article.getUri().equals(uri));
  }

  Optional<SignedArticle> get(long key) {
    SignedArticle known = recent.get(key);
    if (known == null) {
      PackedArticle stored = store.get(key);
      return Optional.ofNullable(stored).map(packed -> keep(SignedArticle.of(packed.article())));
    }
    return Optional.of(known);
  }

  /** @param packed the same article */
  void put(SignedArticle article, PackedArticle packed) {
    store.put(article.key(), packed);
    keep(article);
  }

  void delete(long key) {
    store.delete(key);
    recent.remove(key);
  }

  private SignedArticle keep(SignedArticle article) {
    recent.put(article.key(), article);
    if (recent.size() > RECENT) {
      recent.remove(recent.keySet().iterator().next());
    }
    return article;
  }
}
