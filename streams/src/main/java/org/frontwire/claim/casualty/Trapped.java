package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;

/** People who are trapped are missing where something came down on them or filled up, and besieged where it is a town or a war. */
final class Trapped {
  private static final WordSet TRAPS = WordSet.of(
      "rubble debris ruins wreckage wreck collapse collapsed mine mines shaft tunnel tunnels cave cavern cellar basement "
          + "underground building buildings house houses home homes apartment apartments floor floors elevator mud snow "
          + "avalanche landslide quake earthquake fire fires blaze flames flood floods ferry boat hull bus car train "
          + "vehicle hotel school hospital factory");

  private Trapped() {}

  /** Whether a sentence with "trapped" in it speaks of people who are missing. */
  static boolean isMissing(List<Token> sentence) {
    for (Token token : sentence) {
      if (TRAPS.has(token)) {
        return true;
      }
    }
    return false;
  }
}
