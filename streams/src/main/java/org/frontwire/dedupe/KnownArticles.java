package org.frontwire.dedupe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/**
 * Which known articles share an anchor with another. Of an article it keeps the uri and the anchors, some sixty longs; what the
 * sentences say is in the store. Not thread-safe.
 */
final class KnownArticles {
  private static final int FEWEST_TO_TIDY = 1_024;

  private final BitSet dropped = new BitSet();
  private final Postings postings = new Postings(dropped);
  private final Map<String, Integer> numbers = new HashMap<>();
  private List<String> uris = new ArrayList<>();

  /** Keeps an article instead of its earlier version. */
  void put(ReadArticle article) {
    drop(article.getUri());
    int number = uris.size();
    uris.add(article.getUri());
    numbers.put(article.getUri(), number);
    for (EntrySignature entry : article.getEntries()) {
      for (SentenceSignature sentence : PackedSentences.unpack(entry.getSentences())) {
        for (int anchor : sentence.anchors()) {
          postings.add(anchor, number);
        }
      }
    }
  }

  boolean contains(String uri) {
    return numbers.containsKey(uri);
  }

  void drop(String uri) {
    Integer number = numbers.remove(uri);
    if (number != null) {
      dropped.set(number);
    }
  }

  /** Uris of the known articles that share an anchor with an article; its own may be among them. */
  Set<String> sharing(ReadArticle article) {
    BitSet sharing = new BitSet();
    for (EntrySignature entry : article.getEntries()) {
      for (SentenceSignature sentence : PackedSentences.unpack(entry.getSentences())) {
        for (int anchor : sentence.anchors()) {
          postings.forEach(anchor, sharing::set);
        }
      }
    }
    Set<String> found = new TreeSet<>();
    sharing.stream().forEach(number -> found.add(uris.get(number)));
    return found;
  }

  int size() {
    return numbers.size();
  }

  /** Takes back the room of what was dropped, once it is the most. */
  void tidy() {
    if (uris.size() < FEWEST_TO_TIDY || 2 * numbers.size() > uris.size()) {
      return;
    }
    int[] moved = new int[uris.size()];
    List<String> kept = new ArrayList<>(numbers.size());
    for (int number = 0; number < moved.length; number++) {
      moved[number] = dropped.get(number) ? -1 : kept.size();
      if (!dropped.get(number)) {
        numbers.put(uris.get(number), kept.size());
        kept.add(uris.get(number));
      }
    }
    postings.renumber(moved);
    dropped.clear();
    uris = kept;
  }
}
