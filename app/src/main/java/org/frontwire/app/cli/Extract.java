package org.frontwire.app.cli;

import org.frontwire.claim.Reading;
import org.frontwire.event.ArticleUpdate;

/** One document taken apart: its entries and what they claim. */
record Extract(String id, ArticleUpdate article, Reading reading) {}
