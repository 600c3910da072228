package org.frontwire.dedupe;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    CutEntries cut = new CutEntries();
    SignedEntries signed =
        new SignedEntries(cut, Credits.of(article, cut), Claimed.of(casualties, territories));
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

  /** Whether two entries say the same, wherever on their pages they stand: the same words, as far as it matters. */
  public static boolean sayTheSame(EntrySignature one, EntrySignature other) {
    return PackedSentences.unpack(one.getSentences())
        .sayTheSame(PackedSentences.unpack(other.getSentences()));
  }

  /** Where an article can be read: a url that is its uri is not kept twice. */
  static Optional<String> url(ReadArticle article) {
    return article.getUrl().or(() -> Optional.of(article.getUri()).filter(Signatures::isUrl));
  }

  private static boolean isUrl(String uri) {
    return uri.startsWith("http://") || uri.startsWith("https://");
  }

  private static boolean isNews(Entry entry) {
    return !NO_NEWS.contains(entry.getKind()) && entry.getChange() != EntryChange.REMOVED;
  }
}
