package org.frontwire.ingest.source;

/** One thing a source found: a document, or input that could not be read as one. */
public sealed interface Item permits Document, Unreadable {}
