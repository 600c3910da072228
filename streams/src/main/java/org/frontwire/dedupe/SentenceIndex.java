package org.frontwire.dedupe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.frontwire.event.Report;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles of the retention that may have sentences of another, and compares sentence by sentence with what is remembered of
 * those. Derived: the remembered articles, added in any order, rebuild it. Not thread-safe; a look-up costs what it takes to remember
 * the articles that share three words in a row, twice.
 */
public final class SentenceIndex {
  private final Days days;
  private final CommonPairs common = new CommonPairs();
  private final KnownArticles articles = new KnownArticles();
  private final Neighbours neighbours;
  /** What was added last is most often asked for next. */
  private @Nullable SignedArticle latest;

  private long[] sharingWithLatest = {};

  /** @param retention sentences published further apart than this are never copies of each other */
  public SentenceIndex(Duration retention) {
    this.days = new Days(retention);
    this.neighbours = new Neighbours(retention, common);
  }

  /**
   * Makes the sentences of an article known, instead of those of its earlier version.
   *
   * @param place where it is remembered, which {@link #deduplicate} asks for it by
   */
  public void add(SignedArticle article, long place) {
    if (articles.place(article.key()).isEmpty()) {
      common.count(article);
    }
    sharingWithLatest = articles.put(article, place, days.add(article.article()));
    latest = article;
    articles.tidy();
  }

  /**
   * Marks every sentence and every claim of an article against what is known, and those of known articles anew which it changes: it
   * published their words before them, or names their author. Nothing is its own copy, so the article can be among the known ones;
   * it must be for others to be changed.
   *
   * @param before its earlier version, whose words may be nobody's original any more
   * @param known what is remembered at a place: an article, claims included
   */
  public Deduplicated deduplicate(
      SignedArticle article,
      Optional<SignedArticle> before,
      LongFunction<Optional<SignedArticle>> known) {
    Marking marked = marking(article, known);
    List<Report> reports = new ArrayList<>(marked.reports());
    Remarking remarking = new Remarking(article.article());
    Set<String> leaning =
        before.map(version -> marking(version, known).affected()).orElse(Set.of());
    Set<String> affected = new TreeSet<>(leaning);
    affected.addAll(marked.affected());
    for (String uri : affected) {
      remembered(uri, known)
          .map(other -> marking(other, known))
          .filter(other -> leaning.contains(uri) || other.isChangedBy(article.uri()))
          .ifPresent(other -> {
            reports.addAll(other.reports());
            remarking.add(other);
          });
    }
    return new Deduplicated(
        reports, marked.casualties(), marked.territories(), remarking.remarked());
  }

  /**
   * Forgets articles that no article of late could copy.
   *
   * @return their places, so that the store can forget them too
   */
  public Set<Long> expire() {
    Set<Long> expired = articles.drop(days.over());
    articles.tidy();
    return expired;
  }

  /** Where the article of a uri is remembered; nothing when it is not known. */
  public OptionalLong place(String uri) {
    return articles.place(ArticleKeys.of(uri));
  }

  /** How many articles are known. */
  public int size() {
    return articles.size();
  }

  private Optional<SignedArticle> remembered(
      String uri, LongFunction<Optional<SignedArticle>> known) {
    OptionalLong place = place(uri);
    return place.isPresent() ? known.apply(place.getAsLong()) : Optional.empty();
  }

  private Marking marking(SignedArticle article, LongFunction<Optional<SignedArticle>> known) {
    neighbours.clear();
    for (long place : article == latest ? sharingWithLatest : articles.sharing(article)) {
      known.apply(place).ifPresent(neighbours::add);
    }
    return new Marking(neighbours, article);
  }
}
