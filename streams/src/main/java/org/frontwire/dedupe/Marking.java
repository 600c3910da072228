package org.frontwire.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Novelty;
import org.frontwire.event.Report;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.internal.ReadArticle;

/** One article held against its neighbours: marks its sentences, and passes each mark on to the claims in that sentence. */
final class Marking {
  private final ReadArticle article;
  private final List<MarkedEntry> entries = new ArrayList<>();
  private final Authors authors;

  Marking(Neighbours neighbours, SignedArticle signed) {
    this.article = signed.article();
    for (SignedEntry entry : signed.entries()) {
      List<MarkedSentence> sentences = new ArrayList<>();
      for (SentenceSignature signature : entry.sentences()) {
        sentences.add(MarkedSentence.of(signature, neighbours.matches(entry, signature)));
      }
      entries.add(MarkedEntry.of(entry.signature(), sentences));
    }
    this.authors = new Authors(article, entries);
  }

  List<Report> reports() {
    MarkedReports reports = new MarkedReports(article, authors);
    return entries.stream().map(reports::report).toList();
  }

  List<CasualtyClaim> casualties() {
    return article.getCasualties().stream().map(this::marked).toList();
  }

  List<TerritorialClaim> territories() {
    return article.getTerritories().stream().map(this::marked).toList();
  }

  /** Uris of the articles whose marks can change now that this one is known. */
  Set<String> affected() {
    Set<String> affected = new TreeSet<>();
    for (MarkedEntry entry : entries) {
      for (MarkedSentence sentence : entry.sentences()) {
        affected.addAll(sentence.matches().affected());
      }
    }
    return affected;
  }

  /** Whether this article is marked otherwise since another one is known: as its copy, or by the credits of others. */
  boolean isChangedBy(String uri) {
    return authors.areToldElsewhere()
        || entries.stream()
            .flatMap(entry -> entry.sentences().stream())
            .anyMatch(sentence -> sentence.matches().isAfter(uri));
  }

  /** What the words at a position repeat. */
  Optional<Copy> copy(String entry, int start) {
    return entry(entry).flatMap(marked -> marked.at(start));
  }

  private CasualtyClaim marked(CasualtyClaim claim) {
    Optional<Copy> copy = copy(claim.getEntry(), claim.getStart());
    return MarkedClaims.of(
        claim,
        novelty(copy),
        copy.map(found -> found.canonical().uri()),
        origin(claim.getEntry(), copy));
  }

  private TerritorialClaim marked(TerritorialClaim claim) {
    Optional<Copy> copy = copy(claim.getEntry(), claim.getStart());
    return MarkedClaims.of(
        claim,
        novelty(copy),
        copy.map(found -> found.canonical().uri()),
        origin(claim.getEntry(), copy));
  }

  private Novelty novelty(Optional<Copy> copy) {
    return copy.map(found -> found.novelty(article.getOutlet())).orElse(Novelty.NEW);
  }

  private Optional<String> origin(String entry, Optional<Copy> copy) {
    return entry(entry).map(marked -> authors.of(marked, copy)).orElse(article.getOutlet());
  }

  private Optional<MarkedEntry> entry(String id) {
    return entries.stream()
        .filter(marked -> marked.entry().getEntry().equals(id))
        .findFirst();
  }
}
