package org.frontwire.dedupe;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryChange;
import org.frontwire.event.EntryKind;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/** Reduces an article to what deduplication needs: its claims, and of its words the signature only. */
public final class Signatures {
  private static final Set<EntryKind> NO_NEWS =
      EnumSet.of(EntryKind.COMMENT, EntryKind.BOILERPLATE, EntryKind.TEASER, EntryKind.UNKNOWN);

  private Signatures() {}

  /** Signs every sentence of news; linear in the length of the article. */
  public static ReadArticle signed(
      ArticleUpdate article, List<CasualtyClaim> casualties, List<TerritorialClaim> territories) {
    Credits credits = Credits.of(article);
    SignedEntries signed = new SignedEntries(credits, Claimed.of(casualties, territories));
    List<EntrySignature> entries =
        signed.of(article.getEntries().stream().filter(Signatures::isNews).toList());
    return ReadArticle.newBuilder()
        .setUri(article.getUri())
        .setVersion(article.getVersion())
        .setOutlet(article.getOutlet().orElse(null))
        .setFile(article.getFile().orElse(null))
        .setUrl(article.getUrl().filter(url -> !url.equals(article.getUri())).orElse(null))
        .setPublishedAt(article.getFirstCreated())
        .setEntries(entries)
        .setCasualties(casualties)
        .setTerritories(territories)
        .build();
  }

  /**
   * What to keep of an article: signatures, and the claims to mark again should an earlier copy turn up. What earlier versions said
   * stays known, since it has been published.
   *
   * @param known what was kept of the versions before
   */
  public static ReadArticle remembered(Optional<ReadArticle> known, ReadArticle article) {
    if (known.isEmpty()) {
      return article;
    }
    Map<String, EntrySignature> entries = new LinkedHashMap<>();
    boolean older = known.isPresent() && known.get().getVersion() > article.getVersion();
    known.ifPresent(
        before -> before.getEntries().forEach(entry -> entries.put(entry.getEntry(), entry)));
    for (EntrySignature entry : article.getEntries()) {
      entries.merge(entry.getEntry(), entry, (before, next) -> older ? before : next);
    }
    return ReadArticle.newBuilder(older ? known.get() : article)
        .setEntries(List.copyOf(entries.values()))
        .setCasualties(joined(known, article, ReadArticle::getCasualties, CasualtyClaim::getId))
        .setTerritories(
            joined(known, article, ReadArticle::getTerritories, TerritorialClaim::getId))
        .build();
  }

  /** Where an article can be read: a url that is its uri is not kept twice. */
  static Optional<String> url(ReadArticle article) {
    return article
        .getUrl()
        .or(() -> Optional.of(article.getUri()).filter(uri -> uri.matches("https?://.*")));
  }

  private static <C> List<C> joined(
      Optional<ReadArticle> known,
      ReadArticle article,
      Function<ReadArticle, List<C>> claims,
      Function<C, String> id) {
    Map<String, C> all = new LinkedHashMap<>();
    known.ifPresent(
        before -> claims.apply(before).forEach(claim -> all.put(id.apply(claim), claim)));
    claims.apply(article).forEach(claim -> all.put(id.apply(claim), claim));
    return List.copyOf(all.values());
  }

  private static boolean isNews(Entry entry) {
    return !NO_NEWS.contains(entry.getKind()) && entry.getChange() != EntryChange.REMOVED;
  }
}
