package org.frontwire.dedupe;

import java.util.Optional;
import org.frontwire.event.EntryKind;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;

/** How much the words around an agency's name say about who wrote the story. */
final class CreditLine {
  private static final int DATELINE_TOKENS = 12;
  private static final int BYLINE_TOKENS = 8;

  private final Sentence sentence;
  private final Agencies.Mention mention;
  private final String before;
  private final String after;

  private CreditLine(Sentence sentence, Agencies.Mention mention) {
    this.sentence = sentence;
    this.mention = mention;
    this.before = lower(mention.start() - 1);
    this.after = lower(mention.end());
  }

  /** Empty when the agency is only mentioned. What credits a caption credits its photographer. */
  static Optional<Strength> strength(EntryKind kind, Sentence sentence, Agencies.Mention mention) {
    CreditLine line = new CreditLine(sentence, mention);
    if (line.isPhoto()) {
      return Optional.of(Strength.PHOTO);
    }
    if (line.isTold()) {
      return Optional.of(Strength.TOLD);
    }
    if (line.after.equals("contributed")) {
      return Optional.of(Strength.CONTRIBUTED);
    }
    if (!line.isWriter()) {
      return Optional.empty();
    }
    return Optional.of(kind == EntryKind.CAPTION ? Strength.PHOTO : Strength.CREDIT);
  }

  /** "/ AFP PHOTO", "Jane Doe\u2014AFP". */
  private boolean isPhoto() {
    boolean dash = before.equals("\u2014") || before.equals("\u2013");
    return after.equals("photo") || after.equals("photos") || (dash && after.isEmpty());
  }

  /** "told AFP", "told the Associated Press". */
  private boolean isTold() {
    return before.equals("told")
        || (before.equals("the") && lower(mention.start() - 2).equals("told"));
  }

  /** "by AFP", "Aleppo / AFP", "(Reuters)", "Source: AP", or nothing but the name. */
  private boolean isWriter() {
    boolean alone = before.isEmpty() && after.isEmpty();
    boolean byline = before.equals("by") && sentence.size() <= BYLINE_TOKENS;
    boolean bracketed = before.equals("(") && after.equals(")");
    boolean edge = mention.start() <= DATELINE_TOKENS || mention.end() >= sentence.size() - 2;
    boolean source = before.equals(":") && lower(mention.start() - 2).equals("source");
    return alone || byline || isDateline() || (bracketed && edge) || source;
  }

  /** Names only, up to the stroke; in brackets it would be a photographer. */
  private boolean isDateline() {
    return before.equals("/")
        && mention.start() <= DATELINE_TOKENS
        && sentence.tokens().subList(0, mention.start()).stream()
            .allMatch(CreditLine::belongsToDateline);
  }

  private static boolean belongsToDateline(Token token) {
    return token.isCapitalised() || token.isNumber() || (token.isPunctuation() && !token.is("("));
  }

  private String lower(int index) {
    return index >= 0 && index < sentence.size() ? sentence.token(index).lower() : "";
  }

  /** What a mention says about who wrote the words; the weakest first. */
  enum Strength {
    PHOTO,
    TOLD,
    CONTRIBUTED,
    CREDIT
  }
}
