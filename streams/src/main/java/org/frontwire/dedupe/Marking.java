package org.frontwire.dedupe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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
            signature, index.matches(KnownSentence.of(article, entry, signature))));
      }
      entries.add(new MarkedEntry(entry, sentences));
    }
  }

  Deduplicated deduplicated() {
    return new Deduplicated(
        reports(),
        article.getCasualties().stream().map(this::marked).toList(),
        article.getTerritories().stream().map(this::marked).toList(),
        changes(),
        List.of());
  }

  List<Report> reports() {
    return entries.stream().map(this::report).toList();
  }

  /** The claims as they are marked now that another article is known, by when that one published their words, or its first ones. */
  Collection<Remarked> remarked(ReadArticle cause) {
    Instant first = cause.getEntries().stream()
        .map(EntrySignature::getPublishedAt)
        .min(Instant::compareTo)
        .orElse(cause.getPublishedAt());
    SortedMap<Instant, Remarked> remarked = new TreeMap<>();
    Function<Optional<Copy>, Remarked> at = copy -> remarked.computeIfAbsent(
        copy.map(Copy::canonical)
            .filter(original -> original.uri().equals(cause.getUri()))
            .map(KnownSentence::publishedAt)
            .orElse(first),
        time -> new Remarked(cause.getUri(), time, new ArrayList<>(), new ArrayList<>()));
    article
        .getCasualties()
        .forEach(claim ->
            at.apply(copy(claim.getEntry(), claim.getStart())).casualties().add(marked(claim)));
    article
        .getTerritories()
        .forEach(claim ->
            at.apply(copy(claim.getEntry(), claim.getStart())).territories().add(marked(claim)));
    return remarked.values();
  }

  private List<String> changes() {
    Set<String> uris = new TreeSet<>();
    Map<String, Integer> credited = new HashMap<>();
    for (MarkedEntry entry : entries) {
      for (MarkedSentence sentence : entry.sentences()) {
        sentence.matches().copiers().forEach(uris::add);
        sentence.matches().credited().forEach(uri -> credited.merge(uri, 1, Integer::sum));
      }
    }
    credited.entrySet().stream()
        .filter(each -> each.getValue() >= Authors.TELLING)
        .forEach(each -> uris.add(each.getKey()));
    return List.copyOf(uris);
  }

  private Report report(MarkedEntry marked) {
    EntrySignature entry = marked.entry();
    return Report.newBuilder()
        .setUri(article.getUri())
        .setVersion(article.getVersion())
        .setEntry(entry.getEntry())
        .setKind(entry.getKind())
        .setLabel(entry.getLabel().orElse(null))
        .setStory(marked.earliest().map(copy -> copy.canonical().uri()).orElse(article.getUri()))
        .setOutlet(article.getOutlet().orElse(null))
        .setOrigin(authors().entry(marked).orElse(null))
        .setFile(article.getFile().orElse(null))
        .setUrl(article.getUrl().orElse(null))
        .setPublishedAt(entry.getPublishedAt())
        .setPrecision(entry.getPrecision())
        .setSentences(marked.sentences().stream().map(this::mark).toList())
        .build();
  }

  private SentenceMark mark(MarkedSentence sentence) {
    SentenceSignature signature = sentence.signature();
    Optional<Copy> copy = sentence.copy();
    return SentenceMark.newBuilder()
        .setStart(signature.getStart())
        .setEnd(signature.getEnd())
        .setNovelty(novelty(copy))
        .setCopyOf(copy.map(found -> found.canonical().uri()).orElse(null))
        .setCopyOfOutlet(copy.map(found -> found.canonical().outlet()).orElse(null))
        .setOverlap(copy.map(Copy::overlap).orElse(0.0))
        .build();
  }

  private Authors authors() {
    return new Authors(article, entries);
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
    return entry(entry).map(marked -> authors().of(marked, copy)).orElse(article.getOutlet());
  }

  private Optional<MarkedEntry> entry(String id) {
    return entries.stream()
        .filter(marked -> marked.entry().getEntry().equals(id))
        .findFirst();
  }
}
