package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.event.Cause;
import org.frontwire.event.Effect;

/** The data files of this package, loaded once. */
final class Lexicon {
  final People people = new People();
  final Phrases<EffectForm> effects = new Phrases<>();
  final Phrases<Cause> causes = new Phrases<>();

  /** What a phrase says happened, and where its people stand. */
  record EffectForm(Effect effect, Form form) {}

  Lexicon() {
    for (String[] row : DataFile.rows("effects.tsv")) {
      effects.add(row[0], new EffectForm(Effect.valueOf(row[1]), Form.valueOf(row[2])));
    }
    List<String[]> rows = DataFile.rows("causes.tsv");
    rows.forEach(row -> causes.add(row[0], Cause.valueOf(row[1])));
  }
}
