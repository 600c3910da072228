package org.frontwire.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Effect;
import org.frontwire.event.Qualifier;

/**
 * A casualty claim with what comparing it needs, worked out once.
 *
 * @param said whether the text says the very day
 * @param traits words that tell these victims from others: "commander", never "people"
 */
record Sighting(
    CasualtyClaim claim,
    LocalDate day,
    boolean said,
    boolean isCopy,
    Spot spot,
    OptionalLong count,
    Set<String> traits,
    Set<String> names) {

  /** The order in which the world could read the claims; the same whatever order they arrive in. */
  static final Comparator<Sighting> ORDER = Comparator.comparing(
          (Sighting s) -> s.claim.getPublishedAt())
      .thenComparing(s -> s.claim.getUri())
      .thenComparing(s -> s.claim.getId());

  private static final Set<String> COMMON = Words.of(
      "people person civilian other including killed dead wounded injured women woman children child men man"
          + " girl boy young least more than some them their resident victim member fighter soldier rebel militant"
          + " troop force group the and from with who were was body bodies family local death casualty");

  /** One person without a number is told by office, even where the victims' own words are somebody's name. */
  private static final Set<String> OFFICES = Words.of(
      "commander leader chief general colonel emir imam mayor governor minister president ambassador judge mufti"
          + " journalist reporter photographer doctor nurse teacher lawyer lawmaker spokesman");

  static Sighting of(CasualtyClaim claim) {
    return new Sighting(
        claim,
        EventDay.of(claim),
        EventDay.isSaid(claim.getDate()),
        Standing.of(claim) == Standing.COPY,
        Spot.of(claim.getPlace().orElse(null)),
        Count.of(claim),
        traits(claim),
        names(claim));
  }

  boolean isPrecise() {
    return spot.precise();
  }

  Effect effect() {
    return claim.getEffect();
  }

  /** Who wrote the words; their outlet or page where nobody is known. */
  String origin() {
    return claim.getOrigin().or(claim::getOutlet).orElse(claim.getUri());
  }

  private static Set<String> traits(CasualtyClaim claim) {
    Set<String> words = Words.of(claim.getVictims().orElse(""));
    words.removeAll(COMMON);
    if (claim.getQualifier() == Qualifier.IMPLICIT_ONE) {
      Set<String> offices = Words.of(claim.getQuote());
      offices.retainAll(OFFICES);
      words.addAll(offices);
    }
    return words;
  }

  private static Set<String> names(CasualtyClaim claim) {
    Set<String> names = new TreeSet<>();
    claim.getVictimNames().forEach(name -> names.add(Words.folded(name)));
    return names;
  }
}
