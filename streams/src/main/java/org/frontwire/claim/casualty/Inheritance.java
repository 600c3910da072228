package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.event.Place;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.frontwire.place.PlaceMention;
import org.frontwire.place.PlaceReader;
import org.jspecify.annotations.Nullable;

/** Days and places that a finding takes from another of the same event: a headline from the text, a part from its total. */
final class Inheritance {
  private static final int COUNTRY = 6;

  private final StoryContext story;
  private final List<CasualtyFinding> findings;

  Inheritance(StoryContext story, List<CasualtyFinding> findings) {
    this.story = story;
    this.findings = findings;
  }

  CasualtyFinding of(CasualtyFinding finding) {
    if (finding.scope() == Scope.CUMULATIVE && finding.place() == null) {
      Place country = country();
      return country == null ? finding : finding.in(finding.setting.at(country));
    }
    CasualtyFinding from = finding.relatesTo == null ? ofToll(finding) : finding.relatesTo;
    if (from == null || finding.role == Role.BACKGROUND) {
      return finding;
    }
    boolean sameFigures = finding.role == Role.HEADLINE || finding.role == Role.REPEAT;
    return finding.in(finding.setting.inherited(from.setting, sameFigures || finding.hit.isToll()));
  }

  /** A war's total is that of the country the story is about, when it names it. */
  private @Nullable Place country() {
    for (ReadSentence sentence : story.sentences()) {
      Place place = PlaceReader.mayNameCountry(sentence.sentence()) ? country(sentence) : null;
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private @Nullable Place country(ReadSentence sentence) {
    for (PlaceMention mention : sentence.places()) {
      Place place = mention.place();
      if (place.getPrecision() == COUNTRY
          && place.getCountry().isPresent()
          && place.getCountry().get().equals(story.country())) {
        return place;
      }
    }
    return null;
  }

  /** A toll that does not say when its people died takes the day from the event its story tells. */
  private @Nullable CasualtyFinding ofToll(CasualtyFinding toll) {
    if (!toll.hit.isToll() || toll.isDated() || toll.scope() != Scope.INCIDENT) {
      return null;
    }
    for (CasualtyFinding other : findings.subList(0, Math.min(findings.size(), Roles.REACH))) {
      boolean event = other.isDated()
          && other.effect() == toll.effect()
          && other.scope() == Scope.INCIDENT
          && other.role != Role.BACKGROUND;
      if (event) {
        return other;
      }
    }
    return null;
  }
}
