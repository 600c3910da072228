package org.frontwire.dedupe;

import org.frontwire.event.Novelty;
import org.frontwire.event.Report;
import org.frontwire.event.SentenceMark;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

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
        .setUrl(Signatures.url(article).orElse(null))
        .setPublishedAt(entry.getPublishedAt())
        .setPrecision(entry.getPrecision())
        .setSentences(marked.sentences().stream().map(this::mark).toList())
        .build();
  }

  private SentenceMark mark(MarkedSentence sentence) {
    SentenceSignature signature = sentence.signature();
    return sentence
        .copy()
        .map(copy -> new SentenceMark(
            signature.start(),
            signature.end(),
            copy.novelty(article.getOutlet()),
            copy.canonical().uri(),
            copy.canonical().outlet(),
            copy.overlap()))
        .orElseGet(() ->
            new SentenceMark(signature.start(), signature.end(), Novelty.NEW, null, null, 0.0));
  }
}
