package org.frontwire.situation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.frontwire.event.Action;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.Place;
import org.frontwire.event.TerritorialClaim;

/**
 * Places that a text only describes ("a district on the southern edge of the city"), and the name that another report
 * of the same capture gives them: same side, close by, days that agree, and no second place that would fit. "Have taken",
 * without a day, can be any of the last {@value #RECENT_DAYS} days.
 */
final class Aliases {
  private static final String INVENTED_ID = "text:";
  private static final int RECENT_DAYS = 3;

  private Aliases() {}

  /** From the key of a described place to the key of the named one; places without a single match are left out. */
  static Map<String, String> of(Collection<TerritorialClaim> claims) {
    List<TerritorialClaim> captures = claims.stream().filter(Aliases::isCapture).toList();
    Map<Boolean, List<TerritorialClaim>> split =
        captures.stream().collect(groupingBy(Aliases::isDescribed));
    List<TerritorialClaim> named = split.getOrDefault(false, List.of());
    Map<String, Set<String>> matches = new HashMap<>();
    for (TerritorialClaim described : split.getOrDefault(true, List.of())) {
      Set<String> keys =
          matches.computeIfAbsent(Neighbourhood.placeKey(described), any -> new TreeSet<>());
      named.stream()
          .filter(other -> isSameCapture(described, other))
          .forEach(other -> keys.add(Neighbourhood.placeKey(other)));
    }
    Map<String, String> aliases = new HashMap<>();
    matches.forEach((described, keys) -> {
      if (keys.size() == 1) {
        aliases.put(described, keys.iterator().next());
      }
    });
    return aliases;
  }

  /** Whether a claim says on which day, or in which few days, a side took a place. */
  static boolean isCapture(TerritorialClaim claim) {
    return (claim.getAction() == Action.TAKEN || claim.getAction() == Action.RETAKEN)
        && (EventDay.isSaid(claim.getDate()) || isRecent(claim));
  }

  /** The days on which the capture can have been, the last one first. */
  static List<LocalDate> days(TerritorialClaim capture) {
    LocalDate last = EventDay.of(capture);
    return isRecent(capture)
        ? Stream.iterate(last, day -> day.minusDays(1)).limit(RECENT_DAYS + 1).toList()
        : List.of(last);
  }

  private static boolean isRecent(TerritorialClaim claim) {
    return claim.getDate().getPrecision() == DatePrecision.RECENT;
  }

  /** Whether the words describe the place without naming it. */
  static boolean isDescribed(TerritorialClaim claim) {
    return claim.getPlace().filter(Aliases::isDescribed).isPresent();
  }

  private static boolean isDescribed(Place place) {
    return place.getId().orElse("").startsWith(INVENTED_ID)
        && !place.getName().isEmpty()
        && Character.isLowerCase(place.getName().codePointAt(0));
  }

  private static boolean isSameCapture(TerritorialClaim described, TerritorialClaim named) {
    Spot one = Spot.of(described.getPlace().orElse(null));
    Spot other = Spot.of(named.getPlace().orElse(null));
    return described.getTheatre().equals(named.getTheatre())
        && !Collections.disjoint(days(described), days(named))
        && Sides.same(described.getActor(), named)
        && Nearness.between(one, other) != Nearness.APART;
  }
}
