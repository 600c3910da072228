package org.frontwire.topology;

import java.time.Instant;
import java.util.List;
import org.frontwire.claim.ClaimReader;
import org.frontwire.claim.Reading;
import org.frontwire.dedupe.Signatures;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.TimePrecision;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.revision.Notice;
import org.jspecify.annotations.Nullable;

/** One version of an article as it is read: its claims and signatures, or nothing but that it is withdrawn. */
final class ReadVersion {
  private ReadVersion() {}

  static ReadArticle of(ArticleUpdate article, ClaimReader reader) {
    Notice notice = Notice.of(article);
    if (notice.isWithdrawal()) {
      ArticleUpdate empty =
          ArticleUpdate.newBuilder(article).setEntries(List.of()).build();
      return ReadArticle.newBuilder(Signatures.signed(empty, List.of(), List.of()))
          .setWithdrawn(true)
          .setVersionAt(versionAt(article))
          .build();
    }
    Reading reading = reader.read(article);
    ReadArticle signed = Signatures.signed(
        article,
        reading.casualties().stream().map(claim -> marked(claim, notice)).toList(),
        reading.territories().stream().map(claim -> marked(claim, notice)).toList());
    return ReadArticle.newBuilder(signed).setVersionAt(versionAt(article)).build();
  }

  private static CasualtyClaim marked(CasualtyClaim claim, Notice notice) {
    return notice.isCorrected(claim.getEntry())
        ? CasualtyClaim.newBuilder(claim).setCorrection(true).build()
        : claim;
  }

  private static TerritorialClaim marked(TerritorialClaim claim, Notice notice) {
    return notice.isCorrected(claim.getEntry())
        ? TerritorialClaim.newBuilder(claim).setCorrection(true).build()
        : claim;
  }

  /** A live blog is as new as its newest entry, whatever the page says; comments are not its own. */
  private static @Nullable Instant versionAt(ArticleUpdate article) {
    return article.getPrecision() == TimePrecision.UNKNOWN
        ? null
        : article.getEntries().stream()
            .filter(entry -> entry.getKind() != EntryKind.COMMENT)
            .map(Entry::getPublishedAt)
            .filter(article.getVersionCreated()::isBefore)
            .max(Instant::compareTo)
            .orElse(article.getVersionCreated());
  }
}
