package org.frontwire.claim.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.territory.Element.Part;
import org.frontwire.claim.territory.Element.Slot;
import org.frontwire.event.Action;
import org.frontwire.text.DataFile;
import org.frontwire.text.WordSet;

/**
 * One line of rules.txt.
 *
 * @param subject what stands before the verb; empty for a rule that starts with a word of its own
 * @param verbs the verbs that start it, by base form; empty when words do
 * @param elements what follows the first verb, or the whole rule when words start it
 * @param activeOnly whether it is never read as a passive
 */
record Rule(
    Action action,
    Optional<Slot> subject,
    List<String> verbs,
    List<Element> elements,
    boolean activeOnly,
    String line) {
  private static final Set<String> PARTICLES = Set.of("over", "off", "back", "down");

  static Rule parse(DataFile.Line line, Verbs verbs) {
    List<String> sides = List.of(line.text().split(" : ", 2));
    if (sides.size() != 2) {
      throw line.expected("ACTION : words");
    }
    List<String> pieces = new ArrayList<>(List.of(sides.get(1).strip().split(" +")));
    Optional<Slot> subject = slot(pieces.get(0));
    boolean verbal = pieces.size() > 1 && subject.isPresent() && pieces.get(1).startsWith("<");
    List<String> first = verbal ? lemmas(pieces.get(1)) : List.of();
    List<String> rest = verbal ? pieces.subList(2, pieces.size()) : pieces;
    List<Element> elements = rest.stream().map(piece -> element(piece, verbs)).toList();
    return new Rule(
        Action.valueOf(sides.get(0).strip()),
        verbal ? subject : Optional.empty(),
        first,
        elements,
        verbal && pieces.get(1).contains("!"),
        line.cited());
  }

  private static List<String> lemmas(String piece) {
    return List.of(piece.substring(1, piece.length() - 1).replace("!", "").split("\\|"));
  }

  private static Element element(String piece, Verbs verbs) {
    if (piece.startsWith("<")) {
      List<String> forms = lemmas(piece).stream()
          .flatMap(lemma -> verbs.of(lemma).keySet().stream())
          .distinct()
          .toList();
      return Element.Word.of(Set.copyOf(forms), false);
    }
    if (piece.equals("the")) {
      return new Element.Article();
    }
    if (piece.equals("...")) {
      return new Element.Gap();
    }
    if (piece.startsWith("-")) {
      return new Element.Not(WordSet.of(Set.of(piece.substring(1).split("\\|"))));
    }
    Optional<Slot> slot = slot(piece);
    boolean optional = piece.endsWith("?");
    String plain = optional ? piece.substring(0, piece.length() - 1) : piece;
    return slot.isPresent() ? slot.get() : Element.Word.of(Set.of(plain.split("\\|")), optional);
  }

  private static Optional<Slot> slot(String piece) {
    boolean optional = piece.endsWith("?");
    Part part = part(optional ? piece.substring(0, piece.length() - 1) : piece);
    return part == Part.OWN_FORCES && !piece.startsWith("F")
        ? Optional.empty()
        : Optional.of(new Slot(part, optional));
  }

  /** The part that a letter stands for; OWN_FORCES too for what is no letter of a part. */
  private static Part part(String letter) {
    return switch (letter) {
      case "A" -> Part.ACTOR;
      case "X" -> Part.PLACE;
      case "X!" -> Part.SURE_PLACE;
      case "B" -> Part.ENEMY;
      case "L" -> Part.LOSER;
      default -> Part.OWN_FORCES;
    };
  }

  /** The slot of the place that follows the verb at once, or after "over", "off" or "back": what a passive turns into its subject. */
  Optional<Slot> object() {
    for (Element element : elements) {
      if (element instanceof Slot slot) {
        return isPlace(slot) ? Optional.of(slot) : Optional.empty();
      }
      boolean particle =
          element instanceof Element.Word word && PARTICLES.containsAll(word.words());
      if (!particle) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What follows the verb in the passive: everything but the object. */
  List<Element> passive() {
    List<Element> rest = new ArrayList<>(elements);
    object().ifPresent(rest::remove);
    return rest;
  }

  static boolean isPlace(Slot slot) {
    return slot.part() == Part.PLACE || slot.part() == Part.SURE_PLACE;
  }

  boolean placeIsSubject() {
    return subject.filter(Rule::isPlace).isPresent();
  }
}
