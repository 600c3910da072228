package org.frontwire.claim.source;

import java.util.List;
import org.frontwire.claim.context.Attribution;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;
import org.jspecify.annotations.Nullable;

/** Finds who is quoted for a sentence. Looks at a bounded number of tokens around each verb of saying. */
public final class SourceReader {
  private static final String SAID =
      "said says say told reported reports announced confirmed added stated claimed warned documented "
          + "recorded asserted noted declared estimated tweeted acknowledged insisted explained alleged "
          + "recounted indicated disclosed affirmed revealed quoted denied wrote registered testified "
          + "monitored";
  private static final WordSet SAYING = WordSet.of(SAID);
  private static final WordSet PRONOUNS = WordSet.of("he she it they who which that");
  private static final WordSet ENDS = WordSet.of(
      "that on in to by after when as late early at while has have had also is was were monday tuesday "
          + "wednesday thursday friday saturday sunday today yesterday without for but earlier");
  private static final WordSet AUXILIARIES =
      WordSet.of("has have had also later earlier reportedly then further all both");
  private static final WordTest STARTING = WordTest.ofSentences(
      word -> SAYING.contains(word.lower()) || word.lower().equals("according"));
  private static final WordSet NOUN_BEFORE = WordSet.of("of the local media");
  private static final WordSet PASSIVE = WordSet.of("was were been be being is are no");
  private static final WordSet NOBODY = WordSet.of("no nobody none neither");
  private static final WordSet LINKS = WordSet.of("that and as");
  private static final int LONGEST = 12;

  private SourceReader() {}

  /** Who is quoted in this sentence; null when nobody is. A pronoun is returned as written. */
  public static @Nullable Attribution read(Sentence sentence) {
    return STARTING.hasAny(sentence) ? read(sentence.tokens()) : null;
  }

  private static @Nullable Attribution read(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Attribution found = STARTING.has(tokens.get(i)) ? at(tokens, i) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether the source is only a pronoun: the speaker is named before. */
  public static boolean isPronoun(Attribution attribution) {
    return PRONOUNS.contains(attribution.source().toLowerCase(java.util.Locale.ROOT));
  }

  private static @Nullable Attribution at(List<Token> tokens, int i) {
    if (tokens.get(i).is("according")
        && i + 2 < tokens.size()
        && tokens.get(i + 1).is("to")) {
      int end = phraseEnd(tokens, i + 2);
      return end > i + 2 ? new Attribution(words(tokens, i + 2, end), i, end) : null;
    }
    if (!SAYING.has(tokens.get(i)) || nominal(tokens, i)) {
      return null;
    }
    int start = phraseStart(tokens, i);
    if (NOBODY.has(tokens.get(start))) {
      return null;
    }
    if (start < i) {
      return new Attribution(words(tokens, start, stop(tokens, start, i)), start, i + 1);
    }
    boolean named = i + 1 < tokens.size()
        && !ENDS.has(tokens.get(i + 1))
        && !tokens.get(i + 1).isNumber();
    boolean inverted = named && i > 0 && tokens.get(i - 1).isPunctuation();
    int end = inverted ? phraseEnd(tokens, i + 1) : i + 1;
    return end > i + 1 ? new Attribution(words(tokens, i + 1, end), i, end) : relative(tokens, i);
  }

  private static boolean nominal(List<Token> tokens, int i) {
    boolean reports = tokens.get(i).is("reports")
        && (i == 0 || NOUN_BEFORE.has(tokens.get(i - 1)))
        && i + 1 < tokens.size()
        && !tokens.get(i + 1).is("say");
    boolean passive = i > 0 && PASSIVE.has(tokens.get(i - 1));
    boolean participle =
        i > 0 && (tokens.get(i - 1).is("the") || tokens.get(i - 1).is("following"));
    return reports || passive || participle;
  }

  private static int phraseStart(List<Token> tokens, int verb) {
    int start = verb;
    while (start > 0 && AUXILIARIES.has(tokens.get(start - 1))) {
      start--;
    }
    int edge = start;
    while (start > 0
        && edge - start < LONGEST
        && !tokens.get(start - 1).isPunctuation()
        && !LINKS.has(tokens.get(start - 1))) {
      start--;
    }
    boolean cut = start > 0 && edge - start >= LONGEST;
    return start == edge || cut ? verb : start;
  }

  private static int stop(List<Token> tokens, int start, int verb) {
    int stop = verb;
    while (stop > start + 1 && AUXILIARIES.has(tokens.get(stop - 1))) {
      stop--;
    }
    return stop;
  }

  private static int phraseEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && end - from < LONGEST
        && (end == from || !ENDS.has(tokens.get(end)))
        && !tokens.get(end).isPunctuation()) {
      end++;
    }
    return end;
  }

  /** "The monitor, which relies on …, warned": the head of the sentence before the first comma. */
  private static @Nullable Attribution relative(List<Token> tokens, int verb) {
    if (verb == 0 || !tokens.get(verb - 1).is(",")) {
      return null;
    }
    int comma = 0;
    while (comma < verb && !tokens.get(comma).isPunctuation()) {
      comma++;
    }
    return comma > 0 && comma < Math.min(verb - 1, LONGEST)
        ? new Attribution(words(tokens, 0, comma), 0, comma)
        : null;
  }

  private static String words(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean glued = i == from || tokens.get(i).start() == tokens.get(i - 1).end();
      words.append(glued ? "" : " ").append(tokens.get(i).text());
    }
    return words.toString();
  }
}
