package org.frontwire.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who wrote a story: "by AFP", "By Jane Doe and John Roe, Reuters", "(Reporting by …)". */
final class Byline {
  private static final int MOST_WORDS = 16;
  private static final Pattern START = Pattern.compile(
      "(?i)(?:(?:story|text|words|written|compiled|posted|published|submitted) )?by:?\\s+\\S.*");
  private static final Pattern DESK = Pattern.compile(
      "(?i)[(\\[]?(?:additional )?(?:reporting|writing|editing|compiled) by\\b.{0,300}");

  private Byline() {}

  static boolean is(Line line, boolean capitalsMeanNothing) {
    if (!line.isShort() || line.words().size() < 2) return false;
    if (DESK.matcher(line.text()).matches())
      return line.lower().contains("reporting by") || line.words().size() <= MOST_WORDS;
    if (line.words().size() > MOST_WORDS || !START.matcher(line.text()).matches()) return false;
    String name =
        line.text().substring(line.lower().indexOf("by") + 2).replaceFirst("^[:\\s]+", "");
    if (Agencies.isAgency(name)) return true;
    if (line.lastMark() == '.' || (capitalsMeanNothing && line.words().size() > 6)) return false;
    return isMostlyNames(Pattern.compile("[\\s,|]+")
        .splitAsStream(name)
        .filter(w -> !w.isEmpty())
        .toList());
  }

  private static boolean isMostlyNames(List<String> words) {
    long names = words.stream()
        .filter(w -> Character.isUpperCase(w.codePointAt(0))
            || w.chars().noneMatch(Character::isLetter)
            || isJoint(w))
        .count();
    return !words.isEmpty()
        && names * 4 >= words.size() * 3L
        && Character.isUpperCase(words.get(0).codePointAt(0));
  }

  private static boolean isJoint(String word) {
    return List.of("and", "in", "for", "of", "the", "at", "on")
        .contains(word.toLowerCase(Locale.ROOT));
  }
}
