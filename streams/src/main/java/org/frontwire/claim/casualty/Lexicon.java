package org.frontwire.claim.casualty;

import org.frontwire.claim.actor.ActorMention;
import org.frontwire.claim.actor.Actors;
import org.frontwire.event.Cause;
import org.frontwire.event.Effect;
import org.frontwire.text.DataFile;
import org.frontwire.text.Token;
import org.jspecify.annotations.Nullable;

/** The data files of this package, loaded once. */
final class Lexicon {
  static final DataFile EFFECTS = DataFile.beside(Lexicon.class, "effects.tsv");
  static final Lexicon ENGLISH = new Lexicon();

  final People people = new People();
  final Phrases<EffectForm> effects = new Phrases<>();
  final Phrases<Cause> causes = new Phrases<>();
  final Actors actors = new Actors();

  /** What a phrase says happened, and where its people stand. */
  record EffectForm(Effect effect, Form form) {}

  private Lexicon() {
    for (DataFile.Line line : EFFECTS.lines()) {
      String[] row = line.columns();
      effects.add(row[0], new EffectForm(Effect.valueOf(row[1]), Form.valueOf(row[2])));
    }
    for (DataFile.Line line : DataFile.beside(Lexicon.class, "causes.tsv").lines()) {
      causes.add(line.columns()[0], Cause.valueOf(line.columns()[1]));
    }
  }

  /** The actor that an adjective speaks of, "Turkey" for "Turkish"; null when the list of actors has none. */
  @Nullable String actorOf(Token adjective, String country) {
    if (!actors.mayHold(adjective)) {
      return null;
    }
    ActorMention holder = actors.holder(adjective.text(), country);
    return holder.kind() == ActorMention.Kind.UNLISTED ? null : holder.name();
  }
}
