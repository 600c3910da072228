package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.frontwire.claim.context.Refusals;
import org.frontwire.event.Place;
import org.jspecify.annotations.Nullable;

/** Asks every rule what a sentence says, and keeps each people and effect once: the first rule that found them counts. */
final class LineReader {
  private static final Comparator<CasualtyFinding> BY_WORDS =
      Comparator.comparing(finding -> finding.hit.first());
  private static final int TELLING = 2;
  private static final int CHANCE = 10;
  private static final int COUNTRY = 6;

  private LineReader() {}

  /** The findings of a sentence in the order of their words. */
  static List<CasualtyFinding> read(Line line, Refusals refusals) {
    if (!line.tells()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>(new VerbRule(line).all());
    hits.addAll(new GappingRule(line).after(hits));
    hits.addAll(new NounRule(line).all());
    List<CasualtyFinding> found = new ArrayList<>(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      if (isFoundBefore(hits, i)) {
        continue;
      }
      Hit hit = hits.get(i);
      if (Count.of(hit.groups()).tells()) {
        found.add(CasualtyFinding.of(line, hit));
      } else {
        refuse(refusals, line, hit, "neither a figure nor a word that stands for one");
      }
    }
    found.replaceAll(new Fatally(found)::rest);
    found.sort(BY_WORDS);
    return withoutEchoes(found, refusals);
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
  private static List<CasualtyFinding> withoutEchoes(
      List<CasualtyFinding> found, Refusals refusals) {
    List<CasualtyFinding> kept = new ArrayList<>(found.size());
    for (CasualtyFinding finding : found) {
      boolean echo = false;
      for (CasualtyFinding before : kept) {
        echo |= isEcho(before, finding);
      }
      if (echo) {
        refuse(
            refusals,
            finding.line,
            finding.hit,
            "the same figure stands in the sentence before it");
      } else {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static void refuse(Refusals refusals, Line line, Hit hit, String why) {
    refusals.refuse(line.sentence, hit.first(), hit.end(), why);
  }

  private static boolean isEcho(CasualtyFinding before, CasualtyFinding again) {
    String first = before.told.victims().words();
    String second = again.told.victims().words();
    boolean same = first != null && second != null && lastWord(first).equals(lastWord(second));
    boolean few = again.figure() < TELLING && !(same && before.place() != null);
    boolean sameFigure = before.effect() == again.effect()
        && before.figure() == again.figure()
        && before.isFirm() == again.isFirm();
    return sameFigure
        && !few
        && sameNoun(first, second)
        && !again.hit.rule().equals("gapped")
        && (again.figure() >= CHANCE || samePlace(before.place(), again.place()));
  }

  /** One place, one inside the country that the other names, or one not told. */
  private static boolean samePlace(@Nullable Place one, @Nullable Place other) {
    return one == null
        || other == null
        || one.getName().equals(other.getName())
        || (Math.max(one.getPrecision(), other.getPrecision()) >= COUNTRY
            && one.getCountry().equals(other.getCountry()));
  }

  private static boolean sameNoun(@Nullable String one, @Nullable String other) {
    return one == null || other == null || lastWord(one).equals(lastWord(other));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
