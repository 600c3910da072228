package org.frontwire.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Signs the entries of one article. A sentence with a claim keeps all its anchors, so that its copy is found even where it stands
 * alone; of the others a sample is kept, the smallest by hash and therefore the same ones in every article (Manber, "Finding similar files in a
 * large file system", 1994). Two shared anchors are enough, for then all sentences of the two articles are compared.
 */
final class SignedEntries {
  /** About so many anchors are kept, but never less than a quarter. */
  private static final int ANCHORS = 76;

  private static final int HASHES = 1 << 16;

  private final CutEntries cut;
  private final Credits credits;
  private final Claimed claimed;

  SignedEntries(CutEntries cut, Credits credits, Claimed claimed) {
    this.cut = cut;
    this.credits = credits;
    this.claimed = claimed;
  }

  List<EntrySignature> of(List<Entry> entries) {
    List<List<Signed>> signed = entries.stream().map(this::sentences).toList();
    int anchors = signed.stream()
        .flatMap(List::stream)
        .filter(sentence -> !sentence.claimed)
        .mapToInt(sentence -> sentence.anchors.length)
        .sum();
    int below = Math.max(
        HASHES / 4, (int) Math.min(HASHES, (long) HASHES * ANCHORS / Math.max(1, anchors)));
    List<EntrySignature> signatures = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      signatures.add(signature(entries.get(i), signed.get(i), below));
    }
    return signatures;
  }

  private EntrySignature signature(Entry entry, List<Signed> sentences, int below) {
    return EntrySignature.newBuilder()
        .setEntry(entry.getId())
        .setKind(entry.getKind())
        .setLabel(entry.getLabel().orElse(null))
        .setStory(entry.getStory())
        .setPublishedAt(entry.getPublishedAt())
        .setPrecision(entry.getPrecision())
        .setCredit(credits.credit(entry).orElse(null))
        .setSentences(PackedSentences.pack(words(sentences, below)))
        .build();
  }

  private static EntryWords words(List<Signed> sentences, int below) {
    return new EntryWords(
        sentences.stream().map(Signed::signature).toList(),
        Fingerprints.ascending(sentences.stream()
            .flatMapToInt(sentence -> Arrays.stream(sentence.anchors)
                .filter(anchor -> sentence.claimed || (anchor >>> 7) % HASHES < below))
            .toArray()));
  }

  private List<Signed> sentences(Entry entry) {
    BitSet quoted = ContentWords.quoted(entry.getText());
    CodePoints offsets = new CodePoints(entry);
    return cut.sentences(entry).stream()
        .map(sentence -> signed(entry, sentence, quoted, offsets))
        .toList();
  }

  private Signed signed(Entry entry, Sentence sentence, BitSet quoted, CodePoints offsets) {
    int start = offsets.at(sentence.start());
    int end = offsets.at(sentence.end());
    int[] figures = Fingerprints.ascending(Figures.of(sentence.tokens()));
    if (TitleWords.isTitle(entry.getKind(), sentence)) {
      TitleWords title = TitleWords.of(sentence);
      int[] words = Fingerprints.ascendingShort(title.words());
      int[] names = Fingerprints.ascendingShort(title.names());
      return new Signed(start, end, words, title.anchors(figures), figures, names, true);
    }
    boolean namesCount = entry.getKind() == EntryKind.HEADLINE || isAllCapitals(sentence);
    ContentWords words = ContentWords.of(sentence, quoted, namesCount);
    int[] pairs = Fingerprints.ascendingShort(words.pairs());
    boolean claim = claimed.within(entry.getId(), start, end);
    return new Signed(start, end, pairs, words.runs(), figures, null, claim);
  }

  /** Old wires write everything in capitals, so that capitals mark no name. */
  private static boolean isAllCapitals(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isWord() && !sentence.token(i).isShouted()) {
        return false;
      }
    }
    return true;
  }

  /** A signature with all its anchors; a title counts as a claim. */
  @SuppressWarnings("ArrayRecordComponent") // becomes a signature at once
  private record Signed(
      int start,
      int end,
      int[] fingerprints,
      int[] anchors,
      int[] figures,
      int @Nullable [] names,
      boolean claimed) {

    SentenceSignature signature() {
      return new SentenceSignature(start, end, fingerprints, figures, names);
    }
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
