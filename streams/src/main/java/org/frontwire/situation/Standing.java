package org.frontwire.situation;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.stream.Stream;
import org.frontwire.event.Action;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Modality;
import org.frontwire.event.Novelty;
import org.frontwire.event.Place;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.frontwire.event.TerritorialClaim;

/** Whether a claim may change the situation, and if not, why not. It depends on the claim alone. */
public enum Standing {
  /** It counts. */
  COUNTS,
  /** Somebody's words printed again: it adds an outlet, never an origin or a figure. */
  COPY,
  /** Its outlet does not stand by it any more: it counts as if nobody had read it. */
  WITHDRAWN,
  COMMENT,
  NOT_NEWS,
  CAPTION,
  HEADLINE,
  REPEATED,
  SUPERSEDED,
  PART_OF_TOTAL,
  BACKGROUND,
  HISTORICAL,
  OLD_EVENT,
  DENIED,
  CONDITIONAL,
  DEMAND,
  PROSPECTIVE,
  NO_FIGURE,
  NO_PLACE,
  NOT_UNDERSTOOD;

  /** An incident older than this at publication is told as background. */
  static final int OLD_DAYS = 30;

  /** Coarser than a second-order division: nobody takes or holds a whole province in one sentence. */
  private static final int COARSEST_HELD = 3;

  /** The standing of a casualty claim. */
  public static Standing of(CasualtyClaim claim) {
    return first(
        withdrawn(claim.getWithdrawnAt().isPresent()),
        entry(claim.getEntryKind()),
        modality(claim.getModality()),
        role(claim),
        caption(claim.getEntryKind() == EntryKind.CAPTION),
        figure(claim.getQualifier()),
        age(claim),
        novelty(claim.getNovelty()));
  }

  /** The standing of a territorial claim. */
  public static Standing of(TerritorialClaim claim) {
    return first(
        withdrawn(claim.getWithdrawnAt().isPresent()),
        entry(claim.getEntryKind()),
        caption(claim.getEntryKind() == EntryKind.CAPTION && claim.getAction() != Action.HOLDS),
        modality(claim.getModality()),
        status(claim.getStatus()),
        role(claim.getRole(), claim.getRelatesTo().isPresent()),
        claim.getPlace().map(Standing::place).orElse(NO_PLACE),
        claim.getAction() == Action.UNKNOWN ? NOT_UNDERSTOOD : COUNTS,
        novelty(claim.getNovelty()));
  }

  /** Whether the claim has a part in what is known. */
  public boolean isInSituation() {
    return this == COUNTS || this == COPY;
  }

  private static Standing first(Standing... reasons) {
    return Stream.of(reasons).filter(reason -> reason != COUNTS).findFirst().orElse(COUNTS);
  }

  private static Standing withdrawn(boolean isWithdrawn) {
    return isWithdrawn ? WITHDRAWN : COUNTS;
  }

  private static Standing entry(EntryKind kind) {
    return switch (kind) {
      case COMMENT -> COMMENT;
      case TEASER, BOILERPLATE -> NOT_NEWS;
      case HEADLINE, UPDATE, ORIGINAL, SECTION, BODY, CAPTION, UNKNOWN -> COUNTS;
    };
  }

  private static Standing caption(boolean isCaption) {
    return isCaption ? CAPTION : COUNTS;
  }

  private static Standing modality(Modality modality) {
    return switch (modality) {
      case ASSERTED, HEDGED -> COUNTS;
      case DENIED -> DENIED;
      case CONDITIONAL -> CONDITIONAL;
      case DEMAND -> DEMAND;
      case PROSPECTIVE -> PROSPECTIVE;
      case UNKNOWN -> NOT_UNDERSTOOD;
    };
  }

  private static Standing role(CasualtyClaim claim) {
    boolean series = claim.getRole() == Role.BACKGROUND && claim.getScope() == Scope.CUMULATIVE;
    return series ? COUNTS : role(claim.getRole(), claim.getRelatesTo().isPresent());
  }

  private static Standing role(Role role, boolean relates) {
    return switch (role) {
      case PRIMARY -> COUNTS;
      case PART_OF -> PART_OF_TOTAL;
      case REPEAT -> relates ? REPEATED : COUNTS;
      case HEADLINE -> relates ? HEADLINE : COUNTS;
      case SUPERSEDED -> SUPERSEDED;
      case BACKGROUND -> BACKGROUND;
      case UNKNOWN -> NOT_UNDERSTOOD;
    };
  }

  private static Standing figure(Qualifier qualifier) {
    return switch (qualifier) {
      case NON_NUMERIC -> NO_FIGURE;
      case UNKNOWN -> NOT_UNDERSTOOD;
      case EXACT, AT_LEAST, MORE_THAN, UP_TO, ABOUT, RANGE, ORDINAL, IMPLICIT_ONE, INDEFINITE ->
        COUNTS;
    };
  }

  private static Standing age(CasualtyClaim claim) {
    boolean old = DAYS.between(EventDay.of(claim), EventDay.utc(claim.getPublishedAt())) > OLD_DAYS;
    return old && claim.getScope() != Scope.CUMULATIVE ? OLD_EVENT : COUNTS;
  }

  private static Standing status(ClaimStatus status) {
    return switch (status) {
      case CURRENT -> COUNTS;
      case BACKGROUND -> BACKGROUND;
      case HISTORICAL -> HISTORICAL;
      case UNKNOWN -> NOT_UNDERSTOOD;
    };
  }

  private static Standing place(Place place) {
    return place.getId().isPresent() && place.getPrecision() <= COARSEST_HELD ? COUNTS : NO_PLACE;
  }

  private static Standing novelty(Novelty novelty) {
    return switch (novelty) {
      case NEW, UNKNOWN -> COUNTS;
      case REPRINT, REPEAT -> COPY;
    };
  }
}
