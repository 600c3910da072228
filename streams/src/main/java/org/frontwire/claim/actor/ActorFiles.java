package org.frontwire.claim.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontwire.text.DataFile;

/** The data files of this package. */
final class ActorFiles {
  static final DataFile ACTORS = DataFile.beside(ActorFiles.class, "actors.txt");
  private static final DataFile FORCE_WORDS = DataFile.beside(ActorFiles.class, "force-words.txt");

  private ActorFiles() {}

  static List<Alias> aliases() {
    List<Alias> aliases = new ArrayList<>();
    for (DataFile.Line line : ACTORS.lines()) {
      List<String> parts = List.of(line.text().split("\\|"));
      if (parts.size() != 3) {
        throw line.expected("name | country | aliases");
      }
      for (String alias : List.of(parts.get(2).split(";"))) {
        aliases.add(Alias.of(parts.get(0).strip(), parts.get(1).strip(), alias.strip()));
      }
    }
    return aliases;
  }

  /** The words of one list of force-words.txt. */
  static Set<String> words(String list) {
    return Set.copyOf(FORCE_WORDS.words(list));
  }
}
