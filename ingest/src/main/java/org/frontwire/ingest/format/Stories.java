package org.frontwire.ingest.format;

/** Tells whether a new story of the page begins under a headline. */
final class Stories {
  private static final int DEEPEST = 4;

  private Stories() {}

  /** Whether a dateline or a byline follows the headline, with no more than pictures between. */
  static boolean beginAfter(Page page, int headline) {
    for (int i = headline + 1; i < Math.min(page.size(), headline + 1 + DEEPEST); i++) {
      if (page.isByline(i)) return true;
      if (page.isDateline(i)) return page.leadsIntoText(i);
      Line line = page.line(i);
      if (!page.isAllCapitals() && Dateline.opens(line)) return true;
      if (!Captions.opens(line) && !Credit.isCredit(line.text()) && !Shapes.isDateLine(line))
        return false;
    }
    return false;
  }
}
