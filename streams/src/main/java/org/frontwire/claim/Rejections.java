package org.frontwire.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.Refusals;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;

/** Collects what was refused of an article, the entries that are no news first. */
final class Rejections implements Refusals {
  private static final Comparator<Rejection> LONGEST_FIRST = Comparator.comparing(Rejection::entry)
      .thenComparingInt(Rejection::start)
      .thenComparing(Comparator.comparingInt(Rejection::end).reversed());

  private final Quotes quotes;
  private final List<Rejection> found = new ArrayList<>();

  Rejections(ArticleUpdate article, Quotes quotes) {
    this.quotes = quotes;
    for (Entry entry : article.getEntries()) {
      if (!Stories.isRead(entry)) {
        String kind = entry.getKind().name().toLowerCase(Locale.ROOT);
        String why = "the whole entry is no news: " + kind;
        found.add(
            new Rejection(why, entry.getId(), entry.getStart(), entry.getEnd(), entry.getText()));
      }
    }
  }

  @Override
  public void refuse(ReadSentence sentence, int first, int end, String why) {
    Entry entry = sentence.entry();
    Quote quote = quotes.of(
        entry,
        sentence.tokens().get(first).start(),
        sentence.tokens().get(end - 1).end());
    found.add(new Rejection(why, entry.getId(), quote.start(), quote.end(), quote.words()));
  }

  /** All of them in the order of their words; none for words inside others that were refused. */
  List<Rejection> all() {
    List<Rejection> all = new ArrayList<>();
    for (Rejection next : found.stream().sorted(LONGEST_FIRST).toList()) {
      if (all.isEmpty() || !isInside(next, all.get(all.size() - 1))) {
        all.add(next);
      }
    }
    return all;
  }

  private static boolean isInside(Rejection next, Rejection last) {
    return next.entry().equals(last.entry()) && next.end() <= last.end();
  }
}
