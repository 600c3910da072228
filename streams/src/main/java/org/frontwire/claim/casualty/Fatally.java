package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.event.Effect;
import org.frontwire.event.Qualifier;

/** "Three people were shot, one fatally": the others were wounded. */
final class Fatally {
  private final List<CasualtyFinding> sentence;

  Fatally(List<CasualtyFinding> sentence) {
    this.sentence = List.copyOf(sentence);
  }

  /** The wounded without those who died, where the same words count both. */
  CasualtyFinding rest(CasualtyFinding wounded) {
    if (wounded.effect() != Effect.WOUNDED || wounded.hit.groups().size() != 1) {
      return wounded;
    }
    Group all = wounded.hit.groups().get(0);
    for (CasualtyFinding dead : sentence) {
      boolean fatally = dead.line.is(dead.hit.trigger().first(), "fatally")
          && dead.hit.first() > wounded.hit.first()
          && dead.hit.trigger().form() == Form.STATE;
      if (fatally
          && all.qualifier() == Qualifier.EXACT
          && dead.figure() > 0
          && dead.figure() < all.value()) {
        return CasualtyFinding.of(wounded, all.of(all.value() - dead.figure()));
      }
    }
    return wounded;
  }
}
