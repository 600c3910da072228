package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.claim.number.Months;
import org.frontwire.claim.number.NumberMention;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;

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

  private NotPeople() {}

  static boolean counts(List<Token> tokens, NumberMention number) {
    int core = number.core();
    int end = number.end();
    String before = core > 0 ? tokens.get(core - 1).lower() : "";
    String after = end < tokens.size() ? tokens.get(end).lower() : "";
    if (UNITS.contains(after)
        || BEFORE.contains(before)
        || (before.equals(".") && core > 1 && tokens.get(core - 2).is("no"))) {
      return true;
    }
    return number.digits()
        && (isDate(tokens, number, before, after)
            || isAge(tokens, number, after)
            || isClock(tokens, core, end));
  }

  private static boolean isDate(
      List<Token> tokens, NumberMention number, String before, String after) {
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
    return year && (!number.qualifierIsWorded() || before.equals("since") || after.isEmpty());
  }

  private static boolean isMonth(List<Token> tokens, int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).isCapitalised()
        && Months.isMonth(tokens.get(i).lower());
  }

  /** "Miller, 24, was": a number between commas after a name. */
  private static boolean isAge(List<Token> tokens, NumberMention number, String after) {
    int core = number.core();
    boolean commas = core > 1
        && tokens.get(core - 1).is(",")
        && (after.equals(",") || after.equals(".") || after.equals("and") || after.equals(";"));
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
