package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontwire.claim.territory.Verbs.Form;
import org.frontwire.text.DataFile;
import org.frontwire.text.Sentence;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordNote;
import org.frontwire.text.WordTest;

/** The rules of rules.txt by the word that starts them. */
final class RuleBook {
  /**
   * A rule, and what form of its verb the word is; no form when the rule starts with the word itself.
   *
   * @param needs the sets of words of which the rule needs one each behind its first word, as bits of their numbers
   */
  record Entry(Rule rule, Set<Form> forms, long needs) {

    boolean mayFit(long behind) {
      return (needs & ~behind) == 0;
    }
  }

  /**
   * What a word may be to rules.
   *
   * @param starts the rules that it starts, in the order of the file
   * @param fills the sets of words that it is in
   * @param names whether it may say who holds something
   */
  private record Part(List<Entry> starts, long fills, boolean names) {

    boolean mayStart(long behind) {
      for (int i = 0; i < starts.size(); i++) {
        if (starts.get(i).mayFit(behind)) {
          return true;
        }
      }
      return names;
    }
  }

  private static final RuleBook ONLY = new RuleBook();
  private static final WordNote<Part> PART = WordNote.of(ONLY::part);
  private static final WordTest STARTING =
      WordTest.ofSentences(word -> ONLY.byWord.containsKey(word.lower()) || Held.mayName(word));

  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<Set<String>, Integer> numbers = new HashMap<>();
  private final Map<String, Long> fills = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  private RuleBook() {
    Verbs inflected = new Verbs();
    for (DataFile.Line line : DataFile.beside(RuleBook.class, "rules.txt").lines()) {
      Rule rule = Rule.parse(line, inflected);
      if (rule.verbs().isEmpty()) {
        addNominal(rule);
      }
      long needs = needs(rule, 0);
      rule.verbs()
          .forEach(lemma -> inflected
              .of(lemma)
              .forEach((word, forms) -> add(word, new Entry(rule, forms, needs))));
    }
  }

  /** The sets of words that a rule cannot do without, but for some at its start. */
  private long needs(Rule rule, int skipped) {
    return rule.elements().stream()
        .filter(element -> element instanceof Element.Word word && !word.optional())
        .skip(skipped)
        .mapToLong(element -> bit(((Element.Word) element).words()))
        .reduce(0, (some, more) -> some | more);
  }

  /** The bit of a set of words; beyond 64 sets they share bits, so that some rules are tried in vain. */
  private long bit(Set<String> words) {
    long bit = 1L << numbers.computeIfAbsent(words, key -> numbers.size());
    words.forEach(word -> fills.merge(word, bit, (some, more) -> some | more));
    return bit;
  }

  private void addNominal(Rule rule) {
    Element anchor = rule.elements().stream()
        .filter(Element.Word.class::isInstance)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "rules.txt: expected a word to start with, came: " + rule.line()));
    Entry entry = new Entry(rule, EnumSet.noneOf(Form.class), needs(rule, 1));
    ((Element.Word) anchor).words().forEach(word -> add(word, entry));
  }

  private void add(String word, Entry entry) {
    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
    if (!entry.forms().isEmpty()) {
      verbs.add(word);
    }
  }

  private Part part(Word word) {
    return new Part(
        List.copyOf(byWord.getOrDefault(word.lower(), List.of())),
        fills.getOrDefault(word.lower(), 0L),
        Held.mayName(word));
  }

  /** The rules that a word can start, in the order of the file. */
  static List<Entry> startedBy(Token token) {
    return PART.of(token).starts;
  }

  /**
   * Whether a sentence has a word that says who holds something, or one that starts a rule with all that the rule needs behind it. "Was"
   * starts many rules and most sentences have it, but none of them without "siege", "control" or another.
   */
  static boolean mayApply(Sentence sentence) {
    return STARTING.hasAny(sentence) && mayApply(sentence.tokens());
  }

  private static boolean mayApply(List<Token> tokens) {
    long behind = 0;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Part part = PART.of(tokens.get(i));
      if (part.mayStart(behind)) {
        return true;
      }
      behind |= part.fills;
    }
    return false;
  }

  /** For each token the sets of words that have one behind it, as bits of their numbers. */
  static long[] behind(List<Token> tokens) {
    long[] behind = new long[tokens.size()];
    for (int i = tokens.size() - 2; i >= 0; i--) {
      behind[i] = behind[i + 1] | PART.of(tokens.get(i + 1)).fills;
    }
    return behind;
  }

  static boolean isVerb(String lower) {
    return ONLY.verbs.contains(lower);
  }
}
