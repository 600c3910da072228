package org.frontwire.dedupe;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryChange;
import org.frontwire.event.EntryKind;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.event.internal.SentenceSignature;
import org.frontwire.text.Sentence;
import org.frontwire.text.Sentences;
import org.frontwire.text.Token;

/** Reduces an article to what deduplication needs: its claims, and of its words the signature only. */
public final class Signatures {
  private static final Set<EntryKind> NO_NEWS =
      EnumSet.of(EntryKind.COMMENT, EntryKind.BOILERPLATE, EntryKind.TEASER, EntryKind.UNKNOWN);

  private Signatures() {}

  /** Signs every sentence of news; linear in the length of the article. */
  public static ReadArticle signed(
      ArticleUpdate article, List<CasualtyClaim> casualties, List<TerritorialClaim> territories) {
    Credits credits = Credits.of(article);
    List<EntrySignature> entries = article.getEntries().stream()
        .filter(Signatures::isNews)
        .map(entry -> signed(entry, credits))
        .toList();
    return ReadArticle.newBuilder()
        .setUri(article.getUri())
        .setVersion(article.getVersion())
        .setOutlet(article.getOutlet().orElse(null))
        .setFile(article.getFile().orElse(null))
        .setUrl(article.getUrl().orElse(null))
        .setPublishedAt(article.getFirstCreated())
        .setEntries(entries)
        .setCasualties(casualties)
        .setTerritories(territories)
        .build();
  }

  /**
   * What to keep of an article: signatures, and the claims to mark again should an earlier copy turn up. What earlier versions said
   * stays known, since it has been published.
   *
   * @param known what was kept of the versions before
   */
  public static ReadArticle remembered(Optional<ReadArticle> known, ReadArticle article) {
    Map<String, EntrySignature> entries = new LinkedHashMap<>();
    boolean older = known.isPresent() && known.get().getVersion() > article.getVersion();
    known.ifPresent(
        before -> before.getEntries().forEach(entry -> entries.put(entry.getEntry(), entry)));
    for (EntrySignature entry : article.getEntries()) {
      entries.merge(entry.getEntry(), entry, (before, next) -> older ? before : next);
    }
    return ReadArticle.newBuilder(older ? known.get() : article)
        .setEntries(List.copyOf(entries.values()))
        .setCasualties(joined(known, article, ReadArticle::getCasualties, CasualtyClaim::getId))
        .setTerritories(
            joined(known, article, ReadArticle::getTerritories, TerritorialClaim::getId))
        .build();
  }

  private static <C> List<C> joined(
      Optional<ReadArticle> known,
      ReadArticle article,
      Function<ReadArticle, List<C>> claims,
      Function<C, String> id) {
    Map<String, C> all = new LinkedHashMap<>();
    known.ifPresent(
        before -> claims.apply(before).forEach(claim -> all.put(id.apply(claim), claim)));
    claims.apply(article).forEach(claim -> all.put(id.apply(claim), claim));
    return List.copyOf(all.values());
  }

  private static boolean isNews(Entry entry) {
    return !NO_NEWS.contains(entry.getKind()) && entry.getChange() != EntryChange.REMOVED;
  }

  private static EntrySignature signed(Entry entry, Credits credits) {
    BitSet quoted = ContentWords.quoted(entry.getText());
    CodePoints offsets = new CodePoints(entry);
    List<SentenceSignature> sentences = Sentences.of(entry.getText()).stream()
        .map(sentence -> signed(sentence, quoted, entry.getKind(), offsets))
        .toList();
    return EntrySignature.newBuilder()
        .setEntry(entry.getId())
        .setKind(entry.getKind())
        .setLabel(entry.getLabel().orElse(null))
        .setStory(entry.getStory())
        .setPublishedAt(entry.getPublishedAt())
        .setPrecision(entry.getPrecision())
        .setCredit(credits.credit(entry).orElse(null))
        .setSentences(sentences)
        .build();
  }

  private static SentenceSignature signed(
      Sentence sentence, BitSet quoted, EntryKind kind, CodePoints offsets) {
    SentenceSignature.Builder signature = SentenceSignature.newBuilder()
        .setStart(offsets.at(sentence.start()))
        .setEnd(offsets.at(sentence.end()))
        .setFigures(Fingerprints.encode(Figures.of(sentence.tokens())));
    if (TitleWords.isTitle(kind, sentence)) {
      TitleWords title = TitleWords.of(sentence);
      return signature
          .setFingerprints(Fingerprints.encode(title.words()))
          .setNames(Fingerprints.encode(title.names()))
          .build();
    }
    boolean namesCount = kind == EntryKind.HEADLINE || isAllCapitals(sentence);
    return signature
        .setFingerprints(Fingerprints.encode(ContentWords.pairs(sentence, quoted, namesCount)))
        .build();
  }

  /** Old wires write everything in capitals, so that capitals mark no name. */
  private static boolean isAllCapitals(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Token::isWord)
        .noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
  }

  /** Turns ascending UTF-16 offsets within an entry into code points of the document. */
  private static final class CodePoints {
    private final String text;
    private int utf16;
    private int codePoints;

    CodePoints(Entry entry) {
      this.text = entry.getText();
      this.codePoints = entry.getStart();
    }

    int at(int offset) {
      codePoints += text.codePointCount(utf16, offset);
      utf16 = offset;
      return codePoints;
    }
  }
}
