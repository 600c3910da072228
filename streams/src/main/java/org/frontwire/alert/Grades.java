package org.frontwire.alert;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.frontwire.event.Evidence;
import org.frontwire.event.Grade;

/** How sure an alert is, by those who witness it independently. */
final class Grades {
  private static final int ENOUGH = 2;

  private Grades() {}

  /**
   * CONTESTED where origins disagree, FAIR from two origins on that do not both lean on one source, else WEAK.
   *
   * @param witnesses the evidence without copies
   */
  static Grade of(List<Evidence> witnesses, boolean disputed) {
    if (disputed) {
      return Grade.CONTESTED;
    }
    Set<String> origins = witnesses.stream().map(Grades::origin).collect(toSet());
    Set<String> sources = witnesses.stream()
        .map(witness -> witness.getAttribution().orElseGet(() -> origin(witness)))
        .collect(toSet());
    return Math.min(origins.size(), sources.size()) >= ENOUGH ? Grade.FAIR : Grade.WEAK;
  }

  private static String origin(Evidence witness) {
    return Objects.requireNonNull(witness.getOrigin().orElseGet(witness::getUri));
  }
}
