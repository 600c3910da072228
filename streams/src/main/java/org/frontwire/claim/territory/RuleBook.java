package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontwire.claim.territory.Verbs.Form;

/** The rules of rules.txt by the word that starts them. */
final class RuleBook {
  /** A rule, and what form of its verb the word is; no form when the rule starts with the word itself. */
  record Entry(Rule rule, Set<Form> forms) {}

  private final Map<String, List<Entry>> byWord = new HashMap<>();

  RuleBook() {
    Verbs verbs = new Verbs();
    for (String line : DataFile.lines("rules.txt")) {
      Rule rule = Rule.parse(line, verbs);
      if (rule.verbs().isEmpty()) {
        addNominal(rule);
      }
      rule.verbs()
          .forEach(lemma ->
              verbs.of(lemma).forEach((word, forms) -> add(word, new Entry(rule, forms))));
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
  }

  /** The rules that a word can start, in the order of the file. */
  List<Entry> startedBy(String lower) {
    return byWord.getOrDefault(lower, List.of());
  }

  boolean isVerb(String lower) {
    return startedBy(lower).stream().anyMatch(entry -> !entry.forms().isEmpty());
  }
}
