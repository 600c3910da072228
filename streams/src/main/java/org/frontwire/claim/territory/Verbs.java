package org.frontwire.claim.territory;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontwire.text.DataFile;

/** The forms of the verbs that rules use: "seized" is the past and the participle of "seize". */
final class Verbs {
  /** What a form can be. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being");

  private final Map<String, List<String>> irregular = new HashMap<>();
  private final Map<String, Map<String, Set<Form>>> known = new HashMap<>();

  Verbs() {
    for (DataFile.Line line : DataFile.beside(Verbs.class, "verbs.txt").lines()) {
      List<String> forms = List.of(line.text().split(" "));
      if (forms.size() != Form.values().length) {
        throw line.expected("five forms");
      }
      irregular.put(forms.get(0), forms);
    }
  }

  /** The forms of a verb by what they are. */
  Map<String, Set<Form>> of(String lemma) {
    return known.computeIfAbsent(lemma, this::inflected);
  }

  private Map<String, Set<Form>> inflected(String lemma) {
    Map<String, Set<Form>> forms = new HashMap<>();
    List<String> spelled = irregular.getOrDefault(lemma, regular(lemma));
    Iterator<String> words = spelled.iterator();
    for (Form form : Form.values()) {
      forms.computeIfAbsent(words.next(), word -> EnumSet.noneOf(Form.class)).add(form);
    }
    if (lemma.equals("be")) {
      BE.forEach(word -> forms.computeIfAbsent(word, other -> EnumSet.of(Form.PAST)));
    }
    return forms;
  }

  private static List<String> regular(String lemma) {
    boolean silent = lemma.endsWith("e");
    boolean hissing =
        lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
    String stem = silent ? lemma.substring(0, lemma.length() - 1) : lemma;
    String past = stem + "ed";
    return List.of(lemma, hissing ? lemma + "es" : lemma + "s", past, past, stem + "ing");
  }
}
