package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Names of victims: "commander Abu Omar Sarakeb", "Hassan Barakat, a teacher, was shot dead", "the murder of Juan Perez". */
final class Names {
  private static final int LONGEST = 5;
  private static final int LONGEST_APPOSITION = 12;
  private static final WordSet TITLES = WordSet.of(
      "commander president general gen gen. colonel col. captain major maj. lieutenant lt. mr. mrs. ms. dr. "
          + "minister mayor sheikh brigadier sergeant sgt. judge senator father sister bishop the former");

  private Names() {}

  /** The names of the victims of a hit, none where they are more than one or not told. */
  static List<String> of(Line line, Hit hit) {
    String name = hit.groups().isEmpty() ? subject(line, hit) : beside(line, hit.groups());
    return name == null ? List.of() : List.of(name);
  }

  private static @Nullable String subject(Line line, Hit hit) {
    if (hit.trigger().form() == Form.OF) {
      int start = hit.trigger().end();
      while (Words.in(line.tokens, start, TITLES)) {
        start++;
      }
      return clean(line, start, nameEnd(line, start));
    }
    int end = Verb.before(line.tokens, hit.trigger().first()).subjectEnd();
    return ending(line, line.is(end - 1, ",") ? apposed(line, end - 2) : end);
  }

  /** The name that ends here. */
  private static @Nullable String ending(Line line, int end) {
    int first = end;
    while (first > 0 && end - first <= LONGEST && line.isNamePart(first - 1)) {
      first--;
    }
    return end - first > LONGEST ? null : clean(line, first, end);
  }

  /** Where the words before "…, a former teacher," end. */
  private static int apposed(Line line, int from) {
    for (int i = from; i > Math.max(0, from - LONGEST_APPOSITION); i--) {
      if (line.is(i, ",")) {
        return i;
      }
    }
    return from + 1;
  }

  private static @Nullable String beside(Line line, List<Group> groups) {
    Group group = groups.get(groups.size() - 1);
    boolean one = groups.size() == 1 && group.value() == 1 && group.hasNoun();
    if (!one) {
      return null;
    }
    if (line.is(group.first() - 1, ",") && line.is(group.end(), ",")) {
      return ending(line, group.first() - 1);
    }
    int start = line.is(group.end(), ",") ? group.end() + 1 : group.end();
    int end = nameEnd(line, start);
    boolean closed = start == group.end() || line.is(end, ",") || line.is(end, ".");
    return closed ? clean(line, start, end) : null;
  }

  private static int nameEnd(Line line, int start) {
    int end = start;
    while (end < line.tokens.size() && end - start <= LONGEST && line.isNamePart(end)) {
      end++;
    }
    return end - start > LONGEST ? start : end;
  }

  private static @Nullable String clean(Line line, int from, int to) {
    int first = from;
    while (first < to && Words.in(line.tokens, first, TITLES)) {
      first++;
    }
    boolean name = first < to
        && line.tokens.get(first).isCapitalised()
        && line.tokens.get(to - 1).isCapitalised()
        && !line.isNamed(first);
    return name ? line.words(first, to) : null;
  }
}
