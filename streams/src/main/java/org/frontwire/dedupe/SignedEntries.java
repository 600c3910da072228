package org.frontwire.dedupe;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.internal.EntrySignature;
import org.frontwire.event.internal.SentenceSignature;
import org.frontwire.text.Sentence;
import org.frontwire.text.Sentences;
import org.frontwire.text.Token;

/**
 * Signs the entries of one article. A sentence with a claim keeps all its anchors, so that its copy is found even where it stands
 * alone; of the others a sample is kept, by the hash and therefore the same one in every article (Manber, "Finding similar files in a
 * large file system", 1994). One shared anchor is enough, for then all sentences of the two articles are compared.
 */
final class SignedEntries {
  /** So many anchors are all kept; of more the half, of more than twice as many a quarter. */
  private static final int ALL = 80;

  private final Credits credits;
  private final Claimed claimed;

  SignedEntries(Credits credits, Claimed claimed) {
    this.credits = credits;
    this.claimed = claimed;
  }

  List<EntrySignature> of(List<Entry> entries) {
    List<List<Signed>> signed = entries.stream().map(this::sentences).toList();
    int anchors = signed.stream()
        .flatMap(List::stream)
        .filter(sentence -> !sentence.claimed)
        .mapToInt(sentence -> sentence.anchors.size())
        .sum();
    int mask = anchors <= ALL ? 0 : anchors <= 2 * ALL ? 1 : 3;
    List<EntrySignature> signatures = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      signatures.add(signature(entries.get(i), signed.get(i), mask));
    }
    return signatures;
  }

  private EntrySignature signature(Entry entry, List<Signed> sentences, int mask) {
    return EntrySignature.newBuilder()
        .setEntry(entry.getId())
        .setKind(entry.getKind())
        .setLabel(entry.getLabel().orElse(null))
        .setStory(entry.getStory())
        .setPublishedAt(entry.getPublishedAt())
        .setPrecision(entry.getPrecision())
        .setCredit(credits.credit(entry).orElse(null))
        .setSentences(sentences.stream().map(signed -> signed.signature(mask)).toList())
        .build();
  }

  private List<Signed> sentences(Entry entry) {
    BitSet quoted = ContentWords.quoted(entry.getText());
    CodePoints offsets = new CodePoints(entry);
    return Sentences.of(entry.getText()).stream()
        .map(sentence -> signed(entry, sentence, quoted, offsets))
        .toList();
  }

  private Signed signed(Entry entry, Sentence sentence, BitSet quoted, CodePoints offsets) {
    int start = offsets.at(sentence.start());
    int end = offsets.at(sentence.end());
    ByteBuffer figures = Fingerprints.encode(Figures.of(sentence.tokens()));
    SentenceSignature.Builder signature = SentenceSignature.newBuilder()
        .setStart(start)
        .setEnd(end)
        .setFigures(figures);
    if (TitleWords.isTitle(entry.getKind(), sentence)) {
      TitleWords title = TitleWords.of(sentence);
      signature
          .setFingerprints(Fingerprints.encodeShort(title.words()))
          .setNames(Fingerprints.encodeShort(title.names()));
      return new Signed(signature, title.anchors(Fingerprints.decode(figures)), true);
    }
    boolean namesCount = entry.getKind() == EntryKind.HEADLINE || isAllCapitals(sentence);
    ContentWords words = ContentWords.of(sentence, quoted, namesCount);
    signature.setFingerprints(Fingerprints.encodeShort(words.pairs()));
    return new Signed(signature, words.runs(), claimed.within(entry.getId(), start, end));
  }

  /** Old wires write everything in capitals, so that capitals mark no name. */
  private static boolean isAllCapitals(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Token::isWord)
        .noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
  }

  /** A signature but for its anchors; a title counts as a claim. */
  private record Signed(
      SentenceSignature.Builder signature, List<Integer> anchors, boolean claimed) {

    SentenceSignature signature(int mask) {
      return signature
          .setAnchors(Fingerprints.encode(anchors.stream()
              .filter(anchor -> claimed || (anchor >>> 7 & mask) == 0)
              .toList()))
          .build();
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
