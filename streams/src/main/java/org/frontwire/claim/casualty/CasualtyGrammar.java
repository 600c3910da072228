package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frontwire.claim.actor.Actors;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.StoryContext;

/** Reads what a story says happened to people. Thread-safe; loads its data files once. */
public final class CasualtyGrammar {
  private final Lexicon lexicon = new Lexicon();

  /** All findings of the story in document order, with their roles to one another. */
  public List<CasualtyFinding> read(StoryContext story) {
    List<CasualtyFinding> findings = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    String country = story.country() == null ? Actors.ANYWHERE : story.country();
    for (ReadSentence sentence : story.sentences()) {
      Line line = new Line(sentence, lexicon, country);
      lines.add(line);
      read(line, findings);
    }
    return Roles.assign(story, lines, findings);
  }

  private void read(Line line, List<CasualtyFinding> findings) {
    List<Hit> hits = new ArrayList<>(new VerbRule(line).all());
    hits.addAll(new GappingRule(line).after(hits));
    hits.addAll(new NounRule(line).all());
    Set<String> seen = new HashSet<>();
    List<CasualtyFinding> found = new ArrayList<>();
    for (Hit hit : hits) {
      String people = hit.groups().isEmpty()
          ? "at" + hit.trigger().first()
          : "" + hit.groups().get(0).first();
      if (seen.add(hit.effect() + people)) {
        CasualtyFinding finding = CasualtyFinding.of(line, hit);
        if (finding.told.count().tells()) {
          found.add(finding);
        }
      }
    }
    found.replaceAll(new Fatally(found)::rest);
    found.sort((a, b) -> Integer.compare(a.hit.first(), b.hit.first()));
    findings.addAll(found);
  }
}
