package org.frontwire.dedupe;

import org.frontwire.event.internal.EntrySignature;

/** An entry and its words, unpacked. */
record SignedEntry(EntrySignature entry, EntryWords words) {}
