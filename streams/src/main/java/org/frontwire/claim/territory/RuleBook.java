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
import org.frontwire.text.Token;
import org.frontwire.text.WordNote;
import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;

/** The rules of rules.txt by the word that starts them. */
final class RuleBook {
  /** A rule, and what form of its verb the word is; no form when the rule starts with the word itself. */
  record Entry(Rule rule, Set<Form> forms) {

    /** Words of which one must stand in the sentence besides the first: those of the last element that is no slot; empty for none. */
    private Set<String> needed() {
      Set<String> last = Set.of();
      boolean first = forms.isEmpty();
      for (Element element : rule.elements()) {
        if (element instanceof Element.Word word && !word.optional()) {
          last = first ? last : word.words();
          first = false;
        }
      }
      return last;
    }
  }

  private static final RuleBook ONLY = new RuleBook();
  private static final WordNote<List<Entry>> STARTED =
      WordNote.of(word -> ONLY.byWord.getOrDefault(word.lower(), List.of()));
  private static final WordTest OPENS =
      WordTest.of(word -> ONLY.byWord.containsKey(word.lower()) || Held.mayName(word));
  private static final WordNote<Opening> OPENING =
      WordNote.of(word -> ONLY.openings.getOrDefault(word.lower(), Opening.ALONE));

  /**
   * What a sentence needs for the rules that a word starts: nothing more, or one of some words. "Was" starts many rules and most sentences
   * have it, but none of them without "siege", "control" or another.
   */
  private record Opening(boolean alone, WordSet with) {
    static final Opening ALONE = new Opening(true, WordSet.of(Set.of()));
  }

  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, Opening> openings = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  private RuleBook() {
    Verbs inflected = new Verbs();
    for (DataFile.Line line : DataFile.beside(RuleBook.class, "rules.txt").lines()) {
      Rule rule = Rule.parse(line, inflected);
      if (rule.verbs().isEmpty()) {
        addNominal(rule);
      }
      rule.verbs()
          .forEach(lemma ->
              inflected.of(lemma).forEach((word, forms) -> add(word, new Entry(rule, forms))));
    }
    addOpenings();
  }

  private void addOpenings() {
    Map<Set<String>, Opening> known = new HashMap<>();
    byWord.forEach((word, entries) -> {
      boolean alone = entries.stream().anyMatch(entry -> entry.needed().isEmpty());
      Set<String> with = new HashSet<>();
      entries.forEach(entry -> with.addAll(entry.needed()));
      openings.put(
          word,
          alone
              ? Opening.ALONE
              : known.computeIfAbsent(with, words -> new Opening(false, WordSet.of(words))));
    });
  }

  private void addNominal(Rule rule) {
    Element anchor = rule.elements().stream()
        .filter(Element.Word.class::isInstance)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "rules.txt: expected a word to start with, came: " + rule.line()));
    ((Element.Word) anchor)
        .words()
        .forEach(word -> add(word, new Entry(rule, EnumSet.noneOf(Form.class))));
  }

  private void add(String word, Entry entry) {
    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
    if (!entry.forms().isEmpty()) {
      verbs.add(word);
    }
  }

  /** The rules that a word can start, in the order of the file. */
  static List<Entry> startedBy(Token token) {
    return STARTED.of(token);
  }

  /** Whether a sentence has a word that a rule, or what somebody holds, starts with; most sentences have none. */
  static boolean mayApply(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (OPENS.has(tokens.get(i)) && isOpened(OPENING.of(tokens.get(i)), tokens)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpened(Opening opening, List<Token> tokens) {
    for (int i = 0; i < tokens.size() && !opening.alone; i++) {
      if (opening.with.has(tokens.get(i))) {
        return true;
      }
    }
    return opening.alone;
  }

  static boolean isVerb(String lower) {
    return ONLY.verbs.contains(lower);
  }
}
