package org.frontwire.app.cli;

import org.frontwire.claim.ClaimReader;
import org.frontwire.claim.Reading;
import org.frontwire.event.ArticleUpdate;

/** One document taken apart: its entries and what they claim. */
record Extract(String id, ArticleUpdate article, Reading reading) {

  /** False where nobody looked for claims, since the language is not read. */
  boolean isRead() {
    return ClaimReader.reads(article);
  }
}
