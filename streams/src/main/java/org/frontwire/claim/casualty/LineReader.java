package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks every rule what a sentence says, and keeps each people and effect once: the first rule that found them counts. */
final class LineReader {
  private static final Comparator<CasualtyFinding> BY_WORDS =
      Comparator.comparing(finding -> finding.hit.first());
  private static final int TELLING = 2;

  private LineReader() {}

  /** The findings of a sentence in the order of their words. */
  static List<CasualtyFinding> read(Line line) {
    if (!line.tells()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>(new VerbRule(line).all());
    hits.addAll(new GappingRule(line).after(hits));
    hits.addAll(new NounRule(line).all());
    List<CasualtyFinding> found = new ArrayList<>(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      CasualtyFinding finding =
          isFoundBefore(hits, i) ? null : CasualtyFinding.of(line, hits.get(i));
      if (finding != null && finding.told.count().tells()) {
        found.add(finding);
      }
    }
    found.replaceAll(new Fatally(found)::rest);
    found.sort(BY_WORDS);
    return withoutEchoes(found);
  }

  private static boolean isFoundBefore(List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    for (int j = 0; j < i; j++) {
      if (hits.get(j).effect() == hit.effect() && people(hits.get(j)) == people(hit)) {
        return true;
      }
    }
    return false;
  }

  /** Where the people of a hit stand, to tell hits apart; those without words by their trigger. */
  private static int people(Hit hit) {
    return hit.groups().isEmpty()
        ? -1 - hit.trigger().first()
        : hit.groups().get(0).first();
  }

  /** Page clutter glues a title to the sentence that repeats it: the same figure twice in a sentence is one claim. */
  private static List<CasualtyFinding> withoutEchoes(List<CasualtyFinding> found) {
    List<CasualtyFinding> kept = new ArrayList<>(found.size());
    for (CasualtyFinding finding : found) {
      boolean echo = false;
      for (CasualtyFinding before : kept) {
        echo |= isEcho(before, finding);
      }
      if (!echo) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static boolean isEcho(CasualtyFinding before, CasualtyFinding again) {
    boolean samePeople =
        sameNoun(before.told.victims().words(), again.told.victims().words());
    return before.effect() == again.effect()
        && again.figure() >= TELLING
        && before.figure() == again.figure()
        && before.isFirm() == again.isFirm()
        && samePeople
        && again.hit.groups().size() == 1
        && !again.hit.rule().equals("gapped")
        && (before.place() == null
            || again.place() == null
            || before.place().getName().equals(again.place().getName()));
  }

  private static boolean sameNoun(@Nullable String one, @Nullable String other) {
    return one == null || other == null || lastWord(one).equals(lastWord(other));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
