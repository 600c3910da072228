package org.frontwire.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.text.Sentence;
import org.frontwire.text.Sentences;
import org.frontwire.text.Token;

/**
 * Who wrote the stories of an article, as far as they say: the credit lines, datelines and "told AFP" in them.
 *
 * <p>A credit in running text or beside it speaks for its whole story; one within a live blog's update speaks for that update only, and a
 * photographer's for the caption.
 */
final class Credits {
  private static final Set<EntryKind> SPEAKS_FOR_STORY =
      EnumSet.of(EntryKind.HEADLINE, EntryKind.BODY, EntryKind.CAPTION, EntryKind.BOILERPLATE);
  private static final Set<EntryKind> SPEAKS_FOR_ITSELF =
      EnumSet.of(EntryKind.UPDATE, EntryKind.ORIGINAL, EntryKind.SECTION);

  private final Optional<String> byline;
  private final Map<Integer, Credit> stories = new HashMap<>();
  private final Map<String, Credit> entries = new HashMap<>();

  private Credits(Optional<String> byline) {
    this.byline = byline;
  }

  static Credits of(ArticleUpdate article, CutEntries cut) {
    Credits credits = new Credits(article.getByline().flatMap(Credits::inByline));
    article.getEntries().forEach(entry -> credits.read(entry, cut));
    return credits;
  }

  /** The agency that wrote this entry; empty when nothing says so. */
  Optional<String> credit(Entry entry) {
    if (byline.isPresent()) {
      return byline;
    }
    return Optional.ofNullable(entries.get(entry.getId()))
        .or(() -> Optional.ofNullable(stories.get(entry.getStory()))
            .filter(credit -> credit.covers(entry.getKind())))
        .map(Credit::agency);
  }

  private static Optional<String> inByline(String byline) {
    return Sentences.of(byline).stream()
        .flatMap(sentence -> mentions(sentence.tokens()).stream())
        .map(Agencies.Mention::agency)
        .findFirst();
  }

  private void read(Entry entry, CutEntries cut) {
    boolean forStory = SPEAKS_FOR_STORY.contains(entry.getKind());
    if (!forStory && !SPEAKS_FOR_ITSELF.contains(entry.getKind())) {
      return;
    }
    for (Sentence sentence : cut.sentences(entry)) {
      for (Agencies.Mention mention : mentions(sentence.tokens())) {
        CreditLine.strength(entry.getKind(), sentence, mention)
            .ifPresent(strength -> keep(entry, new Credit(mention.agency(), strength), forStory));
      }
    }
  }

  private void keep(Entry entry, Credit credit, boolean forStory) {
    boolean photo = credit.strength == CreditLine.Strength.PHOTO;
    if (photo && entry.getKind() != EntryKind.CAPTION) {
      return;
    }
    if (photo || !forStory) {
      entries.merge(entry.getId(), credit, Credit::stronger);
    } else {
      stories.merge(entry.getStory(), credit, Credit::stronger);
    }
  }

  private static List<Agencies.Mention> mentions(List<Token> tokens) {
    List<Agencies.Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Agencies.at(tokens, i).ifPresent(mentions::add);
    }
    return mentions;
  }

  private record Credit(String agency, CreditLine.Strength strength) {
    /** The earlier one wins among equals. */
    static Credit stronger(Credit one, Credit next) {
      return Comparator.comparing(Credit::strength).compare(next, one) > 0 ? next : one;
    }

    /** What somebody told an agency is no credit for the rest of a live blog. */
    boolean covers(EntryKind kind) {
      return strength == CreditLine.Strength.CREDIT || !SPEAKS_FOR_ITSELF.contains(kind);
    }
  }
}
