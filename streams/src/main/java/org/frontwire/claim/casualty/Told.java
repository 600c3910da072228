package org.frontwire.claim.casualty;

import org.frontwire.event.Modality;
import org.frontwire.event.Perpetrator;

/** What the words around a hit tell of it: how many, of whom, in which mood and by whom. */
record Told(Count count, Victims victims, Modality modality, Perpetrator blame) {

  static Told of(Line line, Hit hit) {
    return new Told(
        Count.of(hit.groups()), Victims.of(line, hit), Mood.of(line, hit), Culprits.of(line, hit));
  }

  Told by(Perpetrator other) {
    return new Told(count, victims, modality, other);
  }
}
