package org.frontwire.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.frontwire.dedupe.SignedArticle;

/**
 * The store of a desk's articles, each at a place of its own in the order in which they came: RocksDB is much sooner done with what
 * it is given in order. The last {@value #RECENT} that came or were asked for stay unpacked, some 25 MB: most copies follow their
 * original soon, and for one article the same few others are asked for again and again.
 */
final class KnownReports {
  private static final int RECENT = 4_096;

  private final KeyValueStore<Long, PackedArticle> store;
  /** By place. */
  private final Map<Long, SignedArticle> recent = new LinkedHashMap<>(16, 0.75f, true);

  private long free;

  KnownReports(KeyValueStore<Long, PackedArticle> store) {
    this.store = store;
  }

  /** Hands over each article with its place. To be called first: it finds out which places are taken. */
  void forEach(ObjLongConsumer<SignedArticle> articles) {
    try (KeyValueIterator<Long, PackedArticle> all = store.all()) {
      all.forEachRemaining(entry -> {
        free = Math.max(free, entry.key + 1);
        articles.accept(SignedArticle.of(entry.value.article()), entry.key);
      });
    }
  }

  /** A place behind all others. */
  long free() {
    return free++;
  }

  Optional<SignedArticle> get(long place) {
    SignedArticle known = recent.get(place);
    if (known == null) {
      PackedArticle stored = store.get(place);
      return Optional.ofNullable(stored)
          .map(packed -> keep(SignedArticle.of(packed.article()), place));
    }
    return Optional.of(known);
  }

  /** @param packed the same article */
  void put(SignedArticle article, PackedArticle packed, long place) {
    store.put(place, packed);
    keep(article, place);
  }

  void delete(long place) {
    store.delete(place);
    recent.remove(place);
  }

  private SignedArticle keep(SignedArticle article, long place) {
    recent.put(place, article);
    if (recent.size() > RECENT) {
      recent.remove(recent.keySet().iterator().next());
    }
    return article;
  }
}
