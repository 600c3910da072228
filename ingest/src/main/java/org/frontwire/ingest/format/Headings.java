package org.frontwire.ingest.format;

/** What can be a headline or a heading by its shape alone. */
final class Headings {
  private static final int LONGEST_HEADLINE = 200;
  private static final int MOST_WORDS = 30;
  private static final int MOST_WORDS_OF_A_HEADING = 18;
  private static final int MOST_WORDS_OF_A_PLAIN_HEADING = 7;

  private Headings() {}

  /** No full stop, not too long, begins like a headline. */
  static boolean canBeHeadline(Line line) {
    return line.isShort()
        && line.text().length() <= LONGEST_HEADLINE
        && line.words().size() <= MOST_WORDS
        && !line.endsWithStop()
        && line.text().chars().anyMatch(Character::isLetter)
        && Capitals.startsUpper(line.words())
        && "•*-–—>".indexOf(line.text().charAt(0)) < 0;
  }

  /** A heading inside a story: in title case, or a few plain words without a figure. */
  static boolean canBeHeading(Line line, boolean capitalsMeanNothing) {
    if (!canBeHeadline(line) || line.words().size() > MOST_WORDS_OF_A_HEADING) return false;
    if (!capitalsMeanNothing && Capitals.isTitleCase(line.words())) return true;
    return line.words().size() <= MOST_WORDS_OF_A_PLAIN_HEADING
        && line.text().chars().noneMatch(Character::isDigit)
        && line.lastMark() != '!';
  }
}
