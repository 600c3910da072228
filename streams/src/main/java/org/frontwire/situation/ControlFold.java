package org.frontwire.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.frontwire.event.Action;
import org.frontwire.event.ControlState;
import org.frontwire.event.Place;
import org.frontwire.event.TerritorialClaim;
import org.jspecify.annotations.Nullable;

/** Folds the claims about one place, by the day of the event and then by publication, into who holds it now. */
final class ControlFold {
  private static final Comparator<TerritorialClaim> ORDER =
      Comparator.<TerritorialClaim, LocalDate>comparing(EventDay::of)
          .thenComparing(TerritorialClaim::getPublishedAt)
          .thenComparing(TerritorialClaim::getUri)
          .thenComparing(TerritorialClaim::getId);

  private @Nullable String holder;
  private @Nullable LocalDate since;
  private @Nullable String previousHolder;
  private @Nullable String besiegedBy;
  private @Nullable LocalDate besiegedSince;
  private List<TerritorialClaim> holding = new ArrayList<>();
  private List<TerritorialClaim> besieging = new ArrayList<>();
  private final Map<String, TerritorialClaim> attackers = new LinkedHashMap<>();

  private ControlFold() {}

  /** The state that claims about one place amount to; the claims must be of that place and in the situation. */
  static ControlClaims of(String id, Collection<TerritorialClaim> claims) {
    ControlFold fold = new ControlFold();
    claims.stream().filter(claim -> !isCopy(claim)).sorted(ORDER).forEach(fold::apply);
    claims.stream().filter(ControlFold::isCopy).sorted(ORDER).forEach(fold::addCopy);
    return fold.result(plainest(id, claims));
  }

  static boolean isCopy(TerritorialClaim claim) {
    return Standing.of(claim) == Standing.COPY;
  }

  private void apply(TerritorialClaim claim) {
    switch (claim.getAction()) {
      case TAKEN, RETAKEN -> taken(claim);
      case LOST, WITHDREW -> lost(claim);
      case HOLDS -> held(claim);
      case BESIEGES -> besieged(claim);
      case SIEGE_BROKEN -> siegeBroken(claim);
      case CONTESTS, ADVANCES -> contested(claim);
      case UNKNOWN ->
        throw new IllegalStateException(
            "A claim without an action has no standing: " + claim.getId());
    }
  }

  private void taken(TerritorialClaim claim) {
    boolean known = !isBaseline() && (Sides.same(holder, claim) || isSameCapture(claim));
    if (known) {
      holding.add(claim);
      return;
    }
    String loser = claim.getFrom().orElse(holder);
    previousHolder = Sides.same(loser, claim) ? previousHolder : loser;
    holder = claim.getActor();
    begin(claim);
    attackers.keySet().removeIf(attacker -> Sides.same(attacker, claim));
    if (Sides.same(besiegedBy, claim)) {
      besiegedBy = null;
      besiegedSince = null;
      besieging = new ArrayList<>();
    }
  }

  /** One capture told with another name for those who took the place: on one day, from the same side. */
  private boolean isSameCapture(TerritorialClaim claim) {
    return holder != null
        && claim.getFrom().isPresent()
        && Sides.same(previousHolder, claim.getFrom().get())
        && !Sides.same(previousHolder, claim)
        && EventDay.of(claim).minusDays(1).compareTo(since == null ? LocalDate.MIN : since) <= 0;
  }

  private void lost(TerritorialClaim claim) {
    if (Sides.same(holder, claim)) {
      previousHolder = holder;
      holder = null;
      begin(claim);
      return;
    }
    if (holder == null && holding.isEmpty()) {
      previousHolder = claim.getActor();
      begin(claim);
      return;
    }
    if (Sides.same(previousHolder, claim)) {
      holding.add(claim);
    }
    previousHolder = previousHolder == null && holder != null ? claim.getActor() : previousHolder;
  }

  private void held(TerritorialClaim claim) {
    if (holding.isEmpty()) {
      holder = claim.getActor();
      begin(claim);
      since = null;
    } else if (isBaseline() && Sides.same(holder, claim)) {
      holding.add(claim);
    }
  }

  private void besieged(TerritorialClaim claim) {
    if (besiegedBy == null) {
      besiegedBy = claim.getActor();
      besiegedSince = EventDay.of(claim);
      besieging = new ArrayList<>();
    }
    besieging.add(claim);
  }

  private void siegeBroken(TerritorialClaim claim) {
    if (besiegedBy != null) {
      besiegedBy = null;
      besiegedSince = null;
      besieging = new ArrayList<>();
    }
    besieging.add(claim);
  }

  private void contested(TerritorialClaim claim) {
    if (!Sides.same(holder, claim)) {
      attackers.putIfAbsent(claim.getActor(), claim);
    }
  }

  private void begin(TerritorialClaim claim) {
    since = EventDay.of(claim);
    holding = new ArrayList<>(List.of(claim));
  }

  private boolean isBaseline() {
    return !holding.isEmpty() && holding.get(0).getAction() == Action.HOLDS;
  }

  /** Copies add outlets to what the same words by their author support. */
  private void addCopy(TerritorialClaim claim) {
    boolean siege =
        claim.getAction() == Action.BESIEGES || claim.getAction() == Action.SIEGE_BROKEN;
    List<TerritorialClaim> supported = siege ? besieging : holding;
    if (supported.stream().anyMatch(own -> own.getAction() == claim.getAction())) {
      supported.add(claim);
    }
  }

  private ControlClaims result(Place place) {
    List<TerritorialClaim> all = Stream.of(holding, besieging, List.copyOf(attackers.values()))
        .flatMap(List::stream)
        .toList();
    Support support = new Support();
    all.forEach(claim ->
        support.add(claim.getOutlet(), origin(claim), claim.getAttribution(), isCopy(claim)));
    ControlState state = new ControlState(
        place.getId().orElseThrow(),
        all.get(0).getTheatre(),
        place,
        holder,
        since,
        previousHolder,
        besiegedBy,
        besiegedSince,
        List.copyOf(attackers.keySet()),
        all.stream().map(TerritorialClaim::getId).toList(),
        support.outlets(),
        support.origins(),
        support.attributions(),
        all.stream()
            .map(TerritorialClaim::getPublishedAt)
            .max(Comparator.naturalOrder())
            .orElseThrow());
    return new ControlClaims(state, holding, besieging, List.copyOf(attackers.values()));
  }

  /** The place as it is named most exactly, and then most briefly. */
  private static Place plainest(String id, Collection<TerritorialClaim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.getPlace().stream())
        .filter(place -> place.getId().orElse("").equals(id))
        .min(Comparator.comparing(Place::getPrecision)
            .thenComparing(place -> place.getName().length())
            .thenComparing(Place::getName))
        .orElseThrow();
  }

  private static String origin(TerritorialClaim claim) {
    return claim.getOrigin().or(claim::getOutlet).orElse(claim.getUri());
  }
}
