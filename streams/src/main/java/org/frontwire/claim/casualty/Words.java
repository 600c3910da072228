package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;

/** Small closed classes of words. */
final class Words {
  static final WordSet BE = WordSet.of("was were is are be been being am 're got get gets");
  static final WordSet SINGULAR = WordSet.of("was is has 's");
  static final WordSet HAVE = WordSet.of("has have had having 've");
  static final WordSet MODALS =
      WordSet.of("will would could may might should must can shall 'll cannot");
  static final WordSet NEGATIONS =
      WordSet.of("not no never n't nobody none without neither nor cannot");
  static final WordSet ADVERBS = WordSet.of(
      "also not never reportedly allegedly apparently all both then later fatally seriously critically "
          + "severely badly slightly gravely lightly mortally subsequently since already still now just "
          + "instantly immediately brutally previously recently confirmed known believed feared thought "
          + "presumed reported officially only accidentally mistakenly initially either each together alone "
          + "himself themselves treacherously to have has had physically forcibly temporarily permanently "
          + "internally newly currently again remain remained remains listed there found left instead "
          + "seemingly so far afterwards deliberately savagely suspected");
  static final WordSet PREPOSITIONS = WordSet.of(
      "of from in at by with near against for on to between among under into during after before over "
          + "about like including than as because through per following outside inside besides along around "
          + "plus behind carrying containing targeting involving accompanied attacking amid attacked");
  static final WordSet INCLUDING = WordSet.of("including included includes include mostly mainly");
  static final WordSet BREAKERS = WordSet.of(
      "said says told when while after before but if because although though until where whether "
          + "reported added warned as that following leaving causing");
  static final WordSet POSSESSIVES = WordSet.of("his her their its the another");
  static final WordSet PLURAL_WHOLE = WordSet.of("them whom those these which us");

  static final WordTest ADVERB = WordTest.of(word -> isAdverb(word.lower()));
  /** Also as the end of a word, "didn't". */
  static final WordTest NEGATING =
      WordTest.of(word -> NEGATIONS.contains(word.lower()) || word.lower().endsWith("n't"));

  private Words() {}

  private static boolean isAdverb(String lower) {
    return ADVERBS.contains(lower) || (lower.length() > 5 && lower.endsWith("ly"));
  }

  static boolean is(List<Token> tokens, int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  static boolean in(List<Token> tokens, int i, WordSet words) {
    return words.has(tokens, i);
  }
}
