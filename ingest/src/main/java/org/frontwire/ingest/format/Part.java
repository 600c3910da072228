package org.frontwire.ingest.format;

import java.util.Locale;
import org.frontwire.event.EntryKind;

/** What a piece of a page is: finer than the published {@link EntryKind}; its name is the first word of the entry's id. */
enum Part {
  HEADLINE(EntryKind.HEADLINE),
  HEADING(EntryKind.HEADLINE),
  UPDATE(EntryKind.UPDATE),
  ORIGINAL(EntryKind.ORIGINAL),
  TEXT(EntryKind.BODY),
  CAPTION(EntryKind.CAPTION),
  TEASER(EntryKind.TEASER),
  COMMENT(EntryKind.COMMENT),
  DATELINE(EntryKind.BOILERPLATE),
  BYLINE(EntryKind.BOILERPLATE),
  CREDIT(EntryKind.BOILERPLATE),
  DATE(EntryKind.BOILERPLATE),
  SLUG(EntryKind.BOILERPLATE),
  CROSSHEAD(EntryKind.BOILERPLATE),
  LINK(EntryKind.TEASER),
  FOREIGN(EntryKind.BOILERPLATE),
  BREADCRUMB(EntryKind.BOILERPLATE),
  FURNITURE(EntryKind.BOILERPLATE);

  private final EntryKind kind;

  Part(EntryKind kind) {
    this.kind = kind;
  }

  EntryKind kind() {
    return kind;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it carries the words of the news: these grow together and are interrupted by all others. */
  boolean isRunning() {
    return this == TEXT || this == UPDATE || this == ORIGINAL;
  }
}
