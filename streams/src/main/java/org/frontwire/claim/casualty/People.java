package org.frontwire.claim.casualty;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.frontwire.event.VictimKind;
import org.frontwire.text.DataFile;
import org.frontwire.text.Token;
import org.frontwire.text.WordNote;
import org.jspecify.annotations.Nullable;

/** Nouns for people, from {@code people.tsv}. */
final class People {
  static final DataFile FILE = DataFile.beside(People.class, "people.tsv");
  private final Map<String, Noun> nouns = new HashMap<>();
  private final WordNote<Optional<Noun>> known =
      WordNote.of(word -> Optional.ofNullable(noun(word.lower())));

  /** A noun for one or many people. */
  record Noun(boolean isMany, boolean isDemonym, VictimKind kind, String among) {}

  People() {
    for (DataFile.Line line : FILE.lines()) {
      String[] row = line.columns();
      Noun noun = new Noun(
          row[1].equals("many"),
          row[1].equals("demonym"),
          VictimKind.valueOf(row[2]),
          row.length > 3 ? row[3] : "");
      nouns.put(row[0], noun);
    }
  }

  /** The noun that the token is; null for none. */
  @Nullable Noun noun(Token token) {
    return known.of(token).orElse(null);
  }

  @Nullable Noun noun(String lower) {
    Noun known = nouns.get(lower);
    if (known != null) {
      return known;
    }
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && !lower.endsWith("-old")
        ? nouns.get(lower.substring(hyphen + 1))
        : age(lower);
  }

  /** "a 10-year-old" is a person too. */
  private static @Nullable Noun age(String lower) {
    if (!lower.endsWith("-year-old")
        && !lower.endsWith("-month-old")
        && !lower.endsWith("-year-olds")) {
      return null;
    }
    boolean child = lower.endsWith("-month-old")
        || (lower.charAt(0) >= '0' && lower.charAt(0) <= '9' && lower.indexOf('-') == 1)
        || (lower.compareTo("18") < 0 && lower.indexOf('-') == 2);
    return new Noun(
        lower.endsWith("s"), false, VictimKind.PEOPLE_UNSPECIFIED, child ? "children" : "");
  }
}
