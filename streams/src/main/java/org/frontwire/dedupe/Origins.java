package org.frontwire.dedupe;

import java.util.Optional;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/** Who wrote the words of an entry, when nobody had published them before. */
final class Origins {
  private Origins() {}

  /** Its own credit, else its outlet; an agency's own page counts as the agency. */
  static Optional<String> own(ReadArticle article, EntrySignature entry) {
    return entry
        .getCredit()
        .or(() -> article.getOutlet().map(outlet -> Agencies.named(outlet).orElse(outlet)));
  }
}
