package org.frontwire.claim;

/** Words of an entry with their offsets in the document, in code points. */
record Quote(String words, int start, int end) {}
