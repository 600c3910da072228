package org.frontwire.dedupe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Novelty;
import org.frontwire.event.Report;
import org.frontwire.event.SentenceMark;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.event.internal.SentenceSignature;

/** One article held against the index: marks its sentences, and passes each mark on to the claims in that sentence. */
final class Marking {
  private final ReadArticle article;
  private final List<MarkedEntry> entries = new ArrayList<>();

  Marking(SentenceIndex index, ReadArticle article) {
    this.article = article;
    for (EntrySignature entry : article.getEntries()) {
      List<MarkedSentence> sentences = new ArrayList<>();
      for (SentenceSignature signature : entry.getSentences()) {
        sentences.add(new MarkedSentence(
            signature, index.copied(KnownSentence.of(article, entry, signature))));
      }
      entries.add(new MarkedEntry(entry, sentences));
    }
  }

  Deduplicated deduplicated() {
    return new Deduplicated(
        reports(),
        article.getCasualties().stream().map(this::marked).toList(),
        article.getTerritories().stream().map(this::marked).toList(),
        List.of());
  }

  List<Report> reports() {
    return entries.stream().map(this::report).toList();
  }

  /** The claims that are copies of another article, by when that published the words. */
  Collection<Recopied> copiesOf(String uri) {
    SortedMap<Instant, Recopied> copies = new TreeMap<>();
    article
        .getCasualties()
        .forEach(claim -> copy(claim.getEntry(), claim.getStart())
            .filter(copy -> copy.canonical().uri().equals(uri))
            .ifPresent(copy -> at(copies, copy).casualties().add(marked(claim))));
    article
        .getTerritories()
        .forEach(claim -> copy(claim.getEntry(), claim.getStart())
            .filter(copy -> copy.canonical().uri().equals(uri))
            .ifPresent(copy -> at(copies, copy).territories().add(marked(claim))));
    return copies.values();
  }

  private static Recopied at(SortedMap<Instant, Recopied> copies, Copy copy) {
    return copies.computeIfAbsent(
        copy.canonical().publishedAt(),
        time -> new Recopied(time, new ArrayList<>(), new ArrayList<>()));
  }

  private Report report(MarkedEntry marked) {
    EntrySignature entry = marked.entry;
    return Report.newBuilder()
        .setUri(article.getUri())
        .setVersion(article.getVersion())
        .setEntry(entry.getEntry())
        .setKind(entry.getKind())
        .setLabel(entry.getLabel().orElse(null))
        .setStory(marked.earliest().map(copy -> copy.canonical().uri()).orElse(article.getUri()))
        .setOutlet(article.getOutlet().orElse(null))
        .setOrigin(origin(marked).orElse(null))
        .setFile(article.getFile().orElse(null))
        .setUrl(article.getUrl().orElse(null))
        .setPublishedAt(entry.getPublishedAt())
        .setPrecision(entry.getPrecision())
        .setSentences(marked.sentences.stream().map(this::mark).toList())
        .build();
  }

  private SentenceMark mark(MarkedSentence sentence) {
    SentenceSignature signature = sentence.signature;
    return SentenceMark.newBuilder()
        .setStart(signature.getStart())
        .setEnd(signature.getEnd())
        .setNovelty(novelty(sentence.copy))
        .setCopyOf(sentence.copy.map(copy -> copy.canonical().uri()).orElse(null))
        .setCopyOfOutlet(sentence.copy.map(copy -> copy.canonical().outlet()).orElse(null))
        .setOverlap(sentence.copy.map(Copy::overlap).orElse(0.0))
        .build();
  }

  /** The origin of an entry: inherited only when half of it or more is somebody else's. */
  private Optional<String> origin(MarkedEntry marked) {
    boolean mostlyCopied = 2 * marked.copies().size() >= marked.sentences.size();
    return origin(marked.entry, mostlyCopied ? marked.earliest() : Optional.empty());
  }

  private Optional<String> origin(EntrySignature entry, Optional<Copy> copy) {
    return entry
        .getCredit()
        .or(() -> copy.flatMap(found -> found.canonical().whoWrote()))
        .or(() -> Origins.own(article, entry));
  }

  private CasualtyClaim marked(CasualtyClaim claim) {
    Optional<Copy> copy = copy(claim.getEntry(), claim.getStart());
    return CasualtyClaim.newBuilder(claim)
        .setNovelty(novelty(copy))
        .setCopyOf(copy.map(found -> found.canonical().uri()).orElse(null))
        .setOrigin(origin(claim.getEntry(), copy).orElse(null))
        .build();
  }

  private TerritorialClaim marked(TerritorialClaim claim) {
    Optional<Copy> copy = copy(claim.getEntry(), claim.getStart());
    return TerritorialClaim.newBuilder(claim)
        .setNovelty(novelty(copy))
        .setCopyOf(copy.map(found -> found.canonical().uri()).orElse(null))
        .setOrigin(origin(claim.getEntry(), copy).orElse(null))
        .build();
  }

  private Novelty novelty(Optional<Copy> copy) {
    return copy.map(found -> found.novelty(article.getOutlet())).orElse(Novelty.NEW);
  }

  private Optional<Copy> copy(String entry, int start) {
    return entry(entry).flatMap(marked -> marked.at(start));
  }

  private Optional<String> origin(String entry, Optional<Copy> copy) {
    return entry(entry).map(marked -> origin(marked.entry, copy)).orElse(article.getOutlet());
  }

  private Optional<MarkedEntry> entry(String id) {
    return entries.stream().filter(marked -> marked.entry.getEntry().equals(id)).findFirst();
  }

  private record MarkedSentence(SentenceSignature signature, Optional<Copy> copy) {}

  private record MarkedEntry(EntrySignature entry, List<MarkedSentence> sentences) {

    List<Copy> copies() {
      return sentences.stream().flatMap(sentence -> sentence.copy.stream()).toList();
    }

    Optional<Copy> earliest() {
      return copies().stream()
          .min((one, other) ->
              KnownSentence.CANONICAL_FIRST.compare(one.canonical(), other.canonical()));
    }

    Optional<Copy> at(int start) {
      return sentences.stream()
          .filter(sentence ->
              sentence.signature.getStart() <= start && start < sentence.signature.getEnd())
          .findFirst()
          .flatMap(MarkedSentence::copy);
    }
  }
}
