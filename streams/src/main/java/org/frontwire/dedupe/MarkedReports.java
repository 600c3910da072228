package org.frontwire.dedupe;

import java.util.Optional;
import org.frontwire.event.Novelty;
import org.frontwire.event.Report;
import org.frontwire.event.SentenceMark;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.event.internal.SentenceSignature;

/** Writes the marks of an article as reports, one per entry. */
record MarkedReports(ReadArticle article, Authors authors) {

  Report report(MarkedEntry marked) {
    EntrySignature entry = marked.entry();
    return Report.newBuilder()
        .setUri(article.getUri())
        .setVersion(article.getVersion())
        .setEntry(entry.getEntry())
        .setKind(entry.getKind())
        .setLabel(entry.getLabel().orElse(null))
        .setStory(marked.story().map(copy -> copy.canonical().uri()).orElse(article.getUri()))
        .setOutlet(article.getOutlet().orElse(null))
        .setOrigin(authors.entry(marked).orElse(null))
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
        .setNovelty(copy.map(found -> found.novelty(article.getOutlet())).orElse(Novelty.NEW))
        .setCopyOf(copy.map(found -> found.canonical().uri()).orElse(null))
        .setCopyOfOutlet(copy.map(found -> found.canonical().outlet()).orElse(null))
        .setOverlap(copy.map(Copy::overlap).orElse(0.0))
        .build();
  }
}
