package org.frontwire.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Who stands behind a figure or a state: outlets, the origins of their words, and the sources they quote. */
final class Support {
  private final TreeSet<String> outlets = new TreeSet<>();
  private final TreeSet<String> origins = new TreeSet<>();
  private final TreeSet<String> attributions = new TreeSet<>();

  /** A copy adds its outlet only: the words are somebody else's. */
  void add(Optional<String> outlet, String origin, Optional<String> attribution, boolean isCopy) {
    outlet.ifPresent(outlets::add);
    if (!isCopy) {
      origins.add(origin);
      attribution.ifPresent(attributions::add);
    }
  }

  List<String> outlets() {
    return new ArrayList<>(outlets);
  }

  List<String> origins() {
    return new ArrayList<>(origins);
  }

  List<String> attributions() {
    return new ArrayList<>(attributions);
  }
}
