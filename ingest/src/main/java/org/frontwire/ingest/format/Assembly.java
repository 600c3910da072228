package org.frontwire.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontwire.event.EntryKind;
import org.jspecify.annotations.Nullable;

/** Grows pieces together into entries: text goes on until something else interrupts it, and takes the label of what opened it. */
final class Assembly {
  private static final int LONGEST_ID = 48;
  private static final int LONGEST_STANDFIRST = 400;
  private final String document;
  private final List<Piece> pieces;
  private final List<Draft> drafts = new ArrayList<>();
  private int story;
  private int told;
  private Section section = new Section(EntryKind.BODY, "body", null, null);
  private boolean inComment;

  /** What running text belongs to at the moment. */
  private record Section(
      EntryKind kind,
      String idBase,
      @Nullable String label,
      @Nullable Stamp stamp) {}

  private Assembly(String document, List<Piece> pieces) {
    this.document = document;
    this.pieces = pieces;
  }

  /** The entries of a page, in document order. */
  static List<Draft> of(String document, List<Piece> pieces) {
    Assembly assembly = new Assembly(document, pieces);
    for (int i = 0; i < pieces.size(); i++) assembly.add(i);
    assembly.giveCaptionsToTheNextStory();
    return assembly.drafts;
  }

  private void add(int index) {
    Piece piece = pieces.get(index);
    switch (piece.part()) {
      case TEXT -> grow(piece, false);
      case UPDATE -> open(piece, EntryKind.UPDATE, slug(words(piece)));
      case ORIGINAL -> open(piece, EntryKind.ORIGINAL, "original");
      case HEADLINE -> headline(piece);
      case HEADING -> heading(index);
      case COMMENT -> comment(piece);
      case DATELINE -> dateline(piece);
      case CAPTION,
          TEASER,
          BYLINE,
          CREDIT,
          DATE,
          SLUG,
          CROSSHEAD,
          LINK,
          FOREIGN,
          BREADCRUMB,
          FURNITURE -> apart(piece, piece.part().word(), null);
    }
    inComment = piece.part() == Part.COMMENT;
  }

  private void open(Piece piece, EntryKind kind, String idBase) {
    section = new Section(kind, idBase, piece.label(), piece.stamp());
    grow(piece, true);
  }

  private void grow(Piece piece, boolean anew) {
    told += piece.end() - piece.start();
    int last = drafts.size() - 1;
    boolean goesOn = !anew && last >= 0 && drafts.get(last).part().isRunning();
    if (goesOn) drafts.set(last, drafts.get(last).until(piece.end()));
    else
      drafts.add(new Draft(
          section.kind,
          Part.TEXT,
          section.idBase,
          section.label,
          story,
          section.stamp,
          piece.start(),
          piece.end()));
  }

  private void headline(Piece piece) {
    boolean first =
        drafts.stream().noneMatch(d -> d.part() == Part.HEADLINE || d.part().isRunning());
    if (!first) beginStory();
    section = new Section(EntryKind.BODY, "body", null, null);
    apart(piece, "headline", null);
  }

  /** A dateline under much text of the same story begins another, even without a headline. */
  private void dateline(Piece piece) {
    boolean another = told > LONGEST_STANDFIRST && section.kind == EntryKind.BODY;
    if (another) beginStory();
    apart(piece, piece.part().word(), null);
  }

  private void beginStory() {
    story++;
    told = 0;
  }

  private void heading(int index) {
    Piece piece = pieces.get(index);
    String heading = document.substring(piece.start(), piece.end());
    boolean insideUpdate = section.kind == EntryKind.UPDATE && hasLaterStamp(index);
    if (!insideUpdate)
      section = new Section(EntryKind.SECTION, "section-" + slug(heading), heading, null);
    apart(piece, "heading-" + slug(heading), heading);
  }

  private boolean hasLaterStamp(int index) {
    for (int i = index + 1; i < pieces.size(); i++)
      if (pieces.get(i).part() == Part.UPDATE || pieces.get(i).part() == Part.ORIGINAL) return true;
    return false;
  }

  private void comment(Piece piece) {
    Line line = Line.of(0, document.substring(piece.start(), piece.end()), 0, 0);
    if (inComment && !CommentSection.isByline(line))
      drafts.set(drafts.size() - 1, drafts.get(drafts.size() - 1).until(piece.end()));
    else apart(piece, "comment", null);
  }

  private void apart(Piece piece, String idBase, @Nullable String label) {
    Stamp stamp =
        section.kind == EntryKind.UPDATE && piece.part() != Part.COMMENT ? section.stamp : null;
    drafts.add(new Draft(
        piece.part().kind(),
        piece.part(),
        idBase,
        label,
        story,
        stamp,
        piece.start(),
        piece.end()));
  }

  /** A picture right above the headline of a further story is that story's. */
  private void giveCaptionsToTheNextStory() {
    for (int i = drafts.size() - 1; i > 0; i--) {
      Draft above = drafts.get(i - 1);
      int below = drafts.get(i).story();
      boolean credit =
          above.part() == Part.CREDIT && i > 1 && drafts.get(i - 2).part() == Part.CAPTION;
      boolean picture = above.part() == Part.CAPTION || credit;
      if (picture && drafts.get(i).story() > above.story()) drafts.set(i - 1, above.ofStory(below));
    }
  }

  private static String words(Piece piece) {
    return piece.label() == null ? "update" : piece.label();
  }

  private static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.isEmpty()) continue;
      if (slug.length() + word.length() > LONGEST_ID) break;
      slug.append(slug.isEmpty() ? "" : "-").append(word);
    }
    return slug.isEmpty() ? "x" : slug.toString();
  }
}
