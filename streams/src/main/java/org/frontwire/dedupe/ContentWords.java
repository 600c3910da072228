package org.frontwire.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordNote;
import org.frontwire.text.WordSet;

/** The words of a sentence that carry its news, stemmed; what editors change freely is left out. */
final class ContentWords {
  private static final Set<String> EMPTY = Set.of(
      ("a an the and or but nor if as at by for from in into of off on onto out over than then that this these those to up upon via with without "
              + "be is are was were been being am has have had having do does did done will would shall should can could may might must "
              + "it its he his him she her hers they their them theirs we our ours you your yours i my me who whom whose which what when where while "
              + "there here not no so such also about after again against all any both before between during each more most other some "
              + "under until very just only own same too further once said says say saying told tells tell added adds according reported reports "
              + "report reportedly s re ve ll d m t another one mr mrs ms "
              + "comment comments commented confirm confirmed confirms verify verified independently immediately respond responded request requests "
              + "declined authorised authorized brief briefed media press spoke spokesman spokeswoman spokesperson statement reporters anonymity condition")
          .split(" ", -1));
  private static final WordSet AIR = WordSet.of("air");
  private static final WordSet RAIDS = WordSet.of("strike strikes raid raids");
  private static final WordSet AIRSTRIKES = WordSet.of("airstrike airstrikes");
  private static final WordNote<Content> CONTENT = WordNote.of(ContentWords::content);
  private static final String[] ENDINGS = {
    "ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e"
  };

  private final List<Content> words;
  private final boolean namesCount;

  private ContentWords(List<Content> words, boolean namesCount) {
    this.words = words;
    this.namesCount = namesCount;
  }

  /**
   * The content words of a sentence. Those in quotation marks do not count: every newsroom at a press conference writes those down.
   *
   * @param namesCount whether names tell sentences apart, as in titles; else they recur in every report of a week
   */
  static ContentWords of(Sentence sentence, BitSet quoted, boolean namesCount) {
    List<Content> words = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (quoted.get(tokens.get(i).start())) {
        words.add(Content.NONE);
        continue;
      }
      int end = Numbers.endOfNumber(tokens, i);
      Content word =
          end > i ? new Content("#" + Numbers.value(tokens, i, end), false) : content(tokens, i);
      i = Math.max(i, end - 1);
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new ContentWords(words, namesCount);
  }

  /**
   * Pairs of neighbours, hashed. Pairs of two capitalised words are left out unless names count: that two sentences share a person's
   * name and title says nothing; for the same reason a pair with one such word weighs half.
   */
  int[] pairs() {
    int[] pairs = new int[words.size()];
    int size = 0;
    for (int i = 1; i < words.size(); i++) {
      Content before = words.get(i - 1);
      Content word = words.get(i);
      boolean broken = before.isEmpty() || word.isEmpty();
      if (!broken && (namesCount || !(before.isName && word.isName))) {
        boolean named = !namesCount && (before.isName || word.isName);
        pairs[size++] = Fingerprints.weighted(Fingerprints.hash(before.stem, word.stem), named);
      }
    }
    return Arrays.copyOf(pairs, size);
  }

  /**
   * Runs of three, hashed: rare enough to find the few articles that may share a sentence among a million. Of those with a number only the
   * one that begins with it: "killed 21 civilians near" is one coincidence, not three.
   */
  int[] runs() {
    int[] runs = new int[words.size()];
    int size = 0;
    for (int i = 2; i < words.size(); i++) {
      Content first = words.get(i - 2);
      Content second = words.get(i - 1);
      Content third = words.get(i);
      boolean broken = first.isEmpty() || second.isEmpty() || third.isEmpty();
      boolean endsInNumber = second.isNumber() || third.isNumber();
      if (!broken
          && !endsInNumber
          && (namesCount || !(first.isName && second.isName && third.isName))) {
        runs[size++] = Fingerprints.hash(first.stem, second.stem, third.stem);
      }
    }
    return Arrays.copyOf(runs, size);
  }

  /** Character positions that stand inside double quotation marks; a quotation ends with its paragraph at the latest. */
  static BitSet quoted(String text) {
    BitSet quoted = new BitSet();
    int begin = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (begin < 0 && (c == '\u201c' || c == '"')) {
        begin = i;
      } else if (begin >= 0 && (c == '\u201d' || c == '"' || paragraph)) {
        quoted.set(begin, i);
        begin = -1;
      }
    }
    if (begin >= 0) {
      quoted.set(begin, text.length());
    }
    return quoted;
  }

  /** "air raids" is one word, as "airstrikes" is. */
  private static Content content(List<Token> tokens, int i) {
    if (AIR.has(tokens, i) && RAIDS.has(tokens, i + 1)) {
      return Content.AIRSTRIKE;
    }
    return AIR.has(tokens, i - 1) && RAIDS.has(tokens, i)
        ? Content.NONE
        : CONTENT.of(tokens.get(i));
  }

  private static Content content(Word word) {
    if (!(word.isWord() || word.isNumber()) || Figures.isWeekday(word.lower())) {
      return Content.NONE;
    }
    if (AIRSTRIKES.contains(word.lower())) {
      return Content.AIRSTRIKE;
    }
    return stemmed(word).map(stem -> new Content(stem, word.isCapitalised())).orElse(Content.NONE);
  }

  /** The word without its ending; empty when it carries no news. */
  static Optional<String> stemmed(Word word) {
    boolean country = word.text().equals("US") || word.text().equals("U.S.");
    return !country && EMPTY.contains(word.lower())
        ? Optional.empty()
        : Optional.of(stem(word.lower().replace(".", "")));
  }

  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.length() - ending.length() >= 3 && word.endsWith(ending)) {
        return stem(word.substring(0, word.length() - ending.length()));
      }
    }
    return word;
  }

  private record Content(String stem, boolean isName) {
    static final Content NONE = new Content("", false);
    static final Content AIRSTRIKE = new Content("airstrik", false);

    boolean isEmpty() {
      return stem.isEmpty();
    }

    boolean isNumber() {
      return stem.startsWith("#");
    }
  }
}
