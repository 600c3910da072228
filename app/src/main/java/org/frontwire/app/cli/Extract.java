package org.frontwire.app.cli;

import org.frontwire.claim.ClaimReader;
import org.frontwire.claim.Explanation;
import org.frontwire.claim.Reading;
import org.frontwire.event.ArticleUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One document taken apart: its entries and what they claim.
 *
 * @param why what made each claim and what was refused; null where nobody asked
 */
record Extract(
    String id,
    ArticleUpdate article,
    Reading reading,
    @Nullable Explanation why) {

  /** False where nobody looked for claims, since the language is not read. */
  boolean isRead() {
    return ClaimReader.reads(article);
  }
}
