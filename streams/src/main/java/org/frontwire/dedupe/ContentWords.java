package org.frontwire.dedupe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;

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
  private static final Set<String> RAIDS = Set.of("strike", "strikes", "raid", "raids");
  private static final String[] ENDINGS = {
    "ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e"
  };

  private final List<Word> words;
  private final boolean namesCount;

  private ContentWords(List<Word> words, boolean namesCount) {
    this.words = words;
    this.namesCount = namesCount;
  }

  /**
   * The content words of a sentence. Those in quotation marks do not count: every newsroom at a press conference writes those down.
   *
   * @param namesCount whether names tell sentences apart, as in titles; else they recur in every report of a week
   */
  static ContentWords of(Sentence sentence, BitSet quoted, boolean namesCount) {
    List<Word> words = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (quoted.get(tokens.get(i).start())) {
        words.add(Word.NONE);
        continue;
      }
      int end = Numbers.endOfNumber(tokens, i);
      Word word = end > i ? new Word("#" + Numbers.value(tokens, i, end), false) : word(tokens, i);
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
  List<Integer> pairs() {
    List<Integer> pairs = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Word before = words.get(i - 1);
      Word word = words.get(i);
      boolean broken = before.isEmpty() || word.isEmpty();
      if (!broken && (namesCount || !(before.isName && word.isName))) {
        boolean named = !namesCount && (before.isName || word.isName);
        pairs.add(Fingerprints.weighted(Fingerprints.hash(before.stem + ' ' + word.stem), named));
      }
    }
    return pairs;
  }

  /** Runs of three, hashed: rare enough to find the few articles that may share a sentence among a million. */
  List<Integer> runs() {
    List<Integer> runs = new ArrayList<>();
    for (int i = 2; i < words.size(); i++) {
      List<Word> run = words.subList(i - 2, i + 1);
      if (run.stream().noneMatch(Word::isEmpty)
          && (namesCount || !run.stream().allMatch(Word::isName))) {
        runs.add(
            Fingerprints.hash(run.get(0).stem + ' ' + run.get(1).stem + ' ' + run.get(2).stem));
      }
    }
    return runs;
  }

  /** Character positions that stand inside double quotation marks; a quotation ends with its paragraph at the latest. */
  static BitSet quoted(String text) {
    BitSet quoted = new BitSet(text.length());
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\u201c' || (c == '"' && !inside)) {
        inside = true;
      } else if (c == '\u201d' || c == '"' || paragraph) {
        inside = false;
      }
      quoted.set(i, inside);
    }
    return quoted;
  }

  private static Word word(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean left = i > 0 && tokens.get(i - 1).is("air") && RAIDS.contains(token.lower());
    if (token.isPunctuation() || left || Figures.isWeekday(token.lower())) {
      return Word.NONE;
    }
    boolean joined = token.is("air")
        && i + 1 < tokens.size()
        && RAIDS.contains(tokens.get(i + 1).lower());
    if (joined || token.is("airstrikes") || token.is("airstrike")) {
      return new Word("airstrik", false);
    }
    return stemmed(token).map(stem -> new Word(stem, token.isCapitalised())).orElse(Word.NONE);
  }

  /** The word without its ending; empty when it carries no news. */
  static Optional<String> stemmed(Token token) {
    boolean country = token.text().equals("US") || token.text().equals("U.S.");
    return !country && EMPTY.contains(token.lower())
        ? Optional.empty()
        : Optional.of(stem(token.lower().replace(".", "")));
  }

  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.length() - ending.length() >= 3 && word.endsWith(ending)) {
        return stem(word.substring(0, word.length() - ending.length()));
      }
    }
    return word;
  }

  private record Word(String stem, boolean isName) {
    static final Word NONE = new Word("", false);

    boolean isEmpty() {
      return stem.isEmpty();
    }
  }
}
