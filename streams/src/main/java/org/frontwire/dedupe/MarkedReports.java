package org.frontwire.dedupe;

import org.frontwire.event.Novelty;
import org.frontwire.event.Report;
import org.frontwire.event.SentenceMark;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.ReadArticle;

/** Writes the marks of an article as reports, one per entry; by constructors, as builders check and copy field by field. */
record MarkedReports(ReadArticle article, Authors authors) {

  Report report(MarkedEntry marked) {
    EntrySignature entry = marked.entry();
    return new Report(
        article.getUri(),
        article.getVersion(),
        entry.getEntry(),
        entry.getKind(),
        entry.getLabel().orElse(null),
        marked.story().map(copy -> copy.canonical().uri()).orElse(article.getUri()),
        article.getOutlet().orElse(null),
        authors.entry(marked).orElse(null),
        article.getFile().orElse(null),
        Signatures.url(article).orElse(null),
        entry.getPublishedAt(),
        entry.getPrecision(),
        marked.sentences().stream().map(this::mark).toList());
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
