package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.claim.number.Months;
import org.frontwire.claim.number.NumberMention;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Numbers that count something else: money, distances, ages, dates, times, percentages, serial numbers. */
final class NotPeople {
  private static final WordSet UNITS = WordSet.of(
      "% percent per km kilometers kilometres kilometer miles mile meters metres feet pounds dollars "
          + "euros tons tonnes kg kilos kilograms years year months month weeks week days day hours hour "
          + "minutes minute seconds gmt am pm a.m. p.m. a.m p.m o'clock times houses homes buildings "
          + "vehicles cars shots rounds bullets hectares acres degrees million-dollar th st nd rd block "
          + "calibre caliber districts provinces villages towns countries schools hospitals shelters sites "
          + "sheep cattle goats cows chickens dogs horses birds animals livestock pigs fish camels donkeys "
          + "locations centres centers camps evacuation");
  private static final WordSet BEFORE = WordSet.of(
      "$ \u20ac \u00a3 no number aged age article chapter page route highway section chiefs room # "
          + "brigade battalion division regiment squadron company apartment unit channel resolution phone category magnitude interstate");

  private static final WordSet AGE_ENDS = WordSet.of(", . and ;");

  private NotPeople() {}

  static boolean counts(List<Token> tokens, NumberMention number) {
    return why(tokens, number) != null;
  }

  /** What else the number counts, in words for people; null when it may count people. */
  static @Nullable String why(List<Token> tokens, NumberMention number) {
    int core = number.core();
    int end = number.end();
    if (UNITS.has(tokens, end)) {
      return "counts what the word after it says";
    }
    if (BEFORE.has(tokens, core - 1)
        || (Words.is(tokens, core - 1, ".") && Words.is(tokens, core - 2, "no"))) {
      return "is money, an age or part of a name, by the word before it";
    }
    if (!number.digits()) {
      return null;
    }
    if (isDate(tokens, number)) {
      return "is part of a date";
    }
    if (isAge(tokens, number)) {
      return "is an age between commas";
    }
    return isClock(tokens, core, end) ? "is a time of day" : null;
  }

  private static boolean isDate(List<Token> tokens, NumberMention number) {
    boolean day = number.value() <= 31 && number.end() == number.core() + 1;
    if (day
        && (isMonth(tokens, number.core() - 1)
            || isMonth(tokens, number.core() - 2)
            || isMonth(tokens, number.end()))) {
      return true;
    }
    boolean year = number.value() >= 1900
        && number.value() < 2100
        && tokens.get(number.core()).text().length() == 4;
    return year
        && (!number.qualifierIsWorded()
            || Words.is(tokens, number.core() - 1, "since")
            || number.end() == tokens.size());
  }

  private static boolean isMonth(List<Token> tokens, int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).isCapitalised()
        && Months.isMonth(tokens.get(i).lower());
  }

  /** "Miller, 24, was": a number between commas after a name. */
  private static boolean isAge(List<Token> tokens, NumberMention number) {
    int core = number.core();
    boolean commas = core > 1 && tokens.get(core - 1).is(",") && AGE_ENDS.has(tokens, number.end());
    return commas
        && number.value() < 105
        && tokens.get(core - 2).isCapitalised()
        && number.first() == core;
  }

  private static boolean isClock(List<Token> tokens, int core, int end) {
    boolean before = core > 1
        && tokens.get(core - 1).is(":")
        && tokens.get(core - 2).isNumber()
        && tokens.get(core - 1).end() == tokens.get(core).start();
    boolean after = end + 1 < tokens.size()
        && tokens.get(end).is(":")
        && tokens.get(end + 1).isNumber()
        && tokens.get(end).end() == tokens.get(end + 1).start();
    return before || after;
  }
}
