package org.frontwire.revision;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.PubStatus;

/**
 * What an article says of its own standing, by its status, its headline, its editor's note and the heads of its entries.
 *
 * @param isWithdrawal whether the outlet takes the article back: nothing in it may be used
 * @param isCorrection whether the whole article is a correction
 * @param corrected ids of the entries that are corrections by themselves, as in a live blog
 */
public record Notice(boolean isWithdrawal, boolean isCorrection, Set<String> corrected) {
  /** A notice stands at the head: what comes later in an entry is news about corrections. */
  private static final int HEAD = 240;

  private static final Pattern WITHDRAWAL = Pattern.compile("^\\W*(?:"
      + "(?i:story|article|report)\\s+(?i:withdrawn|killed|retracted|removed)\\b"
      + "|(?:MANDATORY|BULLETIN|PLEASE|STORY)\\s+KILL\\b"
      + "|KILL\\s*[:\\-\u2013\u2014]"
      + "|(?:WITHDRAWN|WITHDRAWAL|RETRACTED|RETRACTION|(?i:withdrawn|retracted)(?=\\s*:))\\s*[:\\-\u2013\u2014]"
      + "|(?i:this (?:story|article|report) (?:has been|was|is) (?:withdrawn|retracted|removed))\\b"
      + ")");

  private static final Pattern CORRECTION = Pattern.compile(
      "^\\W*(?:(?:UPDATE|REFILE)\\s*\\d*\\s*-\\s*)?(?:"
          + "(?:CORRECTED|CORRECTION|CORRECTS)\\b"
          + "|(?i:corrected|correction)\\s*[:\\-\u2013\u2014]"
          + "|(?i:eds\\s*:\\s*corrects)\\b"
          + "|(?i:this (?:version|story|article|report) (?:corrects|has been corrected|was corrected))\\b"
          + ")"
          + "|\\((?i:corrected\\)|corrects\\b|this [^()]{0,40}\\b(?:corrects|has been corrected)\\b)");

  private static final Pattern NOTE_OF_CORRECTION =
      Pattern.compile("(?i)\\bcorrect(?:s|ed|ion)\\b");
  private static final Pattern NOTE_OF_WITHDRAWAL = Pattern.compile(
      "(?i)\\b(?:withdrawn|withdraws|retracted|kill(?:ed)? (?:this|the) story)\\b|^\\W*KILL\\b");

  public Notice {
    corrected = Set.copyOf(corrected);
  }

  /** Reads the notice of an article; linear in the number of its entries. */
  public static Notice of(ArticleUpdate article) {
    String note = article.getEdnote().orElse("");
    boolean withdrawal = isOutOfUse(article.getPubStatus())
        || NOTE_OF_WITHDRAWAL.matcher(note).find()
        || article.getHeadline().filter(Notice::withdraws).isPresent();
    boolean correction = NOTE_OF_CORRECTION.matcher(note).find()
        || article.getHeadline().filter(Notice::corrects).isPresent();
    Set<String> corrected = new HashSet<>();
    boolean atHead = true;
    for (Entry entry : article.getEntries()) {
      if (!isOutlets(entry.getKind())) {
        continue;
      }
      withdrawal |= atHead && withdraws(entry.getText());
      if (corrects(entry.getText())) {
        correction |= atHead;
        corrected.add(entry.getId());
      }
      atHead &= !isRunningText(entry.getKind());
    }
    return new Notice(withdrawal, correction, corrected);
  }

  /** Whether the words of an entry are said to correct earlier ones. */
  public boolean isCorrected(String entry) {
    return isCorrection || corrected.contains(entry);
  }

  private static boolean isOutOfUse(PubStatus status) {
    return status == PubStatus.CANCELED || status == PubStatus.WITHHELD;
  }

  private static boolean withdraws(String text) {
    return WITHDRAWAL.matcher(head(text)).find();
  }

  private static boolean corrects(String text) {
    return CORRECTION.matcher(head(text)).find();
  }

  private static String head(String text) {
    String words = text.stripLeading();
    return words.substring(0, Math.min(HEAD, words.length()));
  }

  private static boolean isOutlets(EntryKind kind) {
    return switch (kind) {
      case COMMENT, TEASER -> false;
      case HEADLINE, UPDATE, ORIGINAL, SECTION, BODY, CAPTION, BOILERPLATE, UNKNOWN -> true;
    };
  }

  private static boolean isRunningText(EntryKind kind) {
    return switch (kind) {
      case UPDATE, ORIGINAL, SECTION, BODY -> true;
      case HEADLINE, CAPTION, BOILERPLATE, COMMENT, TEASER, UNKNOWN -> false;
    };
  }
}
