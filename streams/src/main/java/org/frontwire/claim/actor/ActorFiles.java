package org.frontwire.claim.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The data files of this package. */
final class ActorFiles {
  private ActorFiles() {}

  static List<Alias> aliases() {
    List<Alias> aliases = new ArrayList<>();
    for (String line : lines("actors.txt")) {
      List<String> parts = List.of(line.split("\\|"));
      if (parts.size() != 3) {
        throw new IllegalStateException(
            "actors.txt: expected name | country | aliases, came: " + line);
      }
      for (String alias : List.of(parts.get(2).split(";"))) {
        aliases.add(Alias.of(parts.get(0).strip(), parts.get(1).strip(), alias.strip()));
      }
    }
    return aliases;
  }

  /** The words of one list of force-words.txt. */
  static Set<String> words(String list) {
    for (String line : lines("force-words.txt")) {
      if (line.startsWith(list + ":")) {
        return Set.of(line.substring(list.length() + 1).strip().split(" +"));
      }
    }
    throw new IllegalStateException("force-words.txt: expected a list named " + list);
  }

  private static List<String> lines(String file) {
    try (InputStream in = ActorFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("data file is missing: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
