package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontwire.claim.territory.Verbs.Form;
import org.frontwire.text.Token;
import org.frontwire.text.WordNote;

/** The rules of rules.txt by the word that starts them. */
final class RuleBook {
  /** A rule, and what form of its verb the word is; no form when the rule starts with the word itself. */
  record Entry(Rule rule, Set<Form> forms) {}

  private static final RuleBook ONLY = new RuleBook();
  private static final WordNote<List<Entry>> STARTED =
      WordNote.of(word -> ONLY.byWord.getOrDefault(word.lower(), List.of()));
  private static final WordNote<Boolean> OPENS =
      WordNote.of(word -> ONLY.byWord.containsKey(word.lower()) || Held.mayName(word));

  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  private RuleBook() {
    Verbs inflected = new Verbs();
    for (String line : DataFile.lines("rules.txt")) {
      Rule rule = Rule.parse(line, inflected);
      if (rule.verbs().isEmpty()) {
        addNominal(rule);
      }
      rule.verbs()
          .forEach(lemma ->
              inflected.of(lemma).forEach((word, forms) -> add(word, new Entry(rule, forms))));
    }
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
      if (OPENS.of(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isVerb(String lower) {
    return ONLY.verbs.contains(lower);
  }
}
