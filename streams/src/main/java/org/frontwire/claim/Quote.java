package org.frontwire.claim;

import org.frontwire.event.Entry;

/** Words of an entry with their offsets in the document, in code points. */
record Quote(String words, int start, int end) {

  /** The words between two UTF-16 offsets of the entry's text. */
  static Quote of(Entry entry, int from, int to) {
    String text = entry.getText();
    int start = entry.getStart() + text.codePointCount(0, from);
    return new Quote(text.substring(from, to), start, start + text.codePointCount(from, to));
  }
}
