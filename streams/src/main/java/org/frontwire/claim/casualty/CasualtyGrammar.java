package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.claim.actor.Actors;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.Refusals;
import org.frontwire.claim.context.StoryContext;

/** Reads what a story says happened to people. Thread-safe. */
public final class CasualtyGrammar {
  /** All findings of the story in document order, with their roles to one another. */
  public List<CasualtyFinding> read(StoryContext story) {
    return read(story, Refusals.UNHEARD);
  }

  /** The same findings; tells besides what was none, at several times the cost. */
  public List<CasualtyFinding> read(StoryContext story, Refusals refusals) {
    List<CasualtyFinding> findings = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    String country = story.country() == null ? Actors.ANYWHERE : story.country();
    for (ReadSentence sentence : story.sentences()) {
      Line line = new Line(sentence, Lexicon.ENGLISH, country);
      lines.add(line);
      List<CasualtyFinding> found = LineReader.read(line, refusals);
      findings.addAll(found);
      if (refusals != Refusals.UNHEARD) {
        new Leftovers(line, found, refusals).tell();
      }
    }
    return Roles.assign(story, lines, findings);
  }
}
