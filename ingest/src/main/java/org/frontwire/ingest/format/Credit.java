package org.frontwire.ingest.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Who took a picture or wrote a text, as printed: "EPA/JANE DOE", "/ AFP PHOTO / JANE DOE", "Jane Doe—AFP". */
final class Credit {
  private static final int LONGEST_TAIL = 120;
  private static final int MOST_WORDS = 12;
  private static final Pattern NAMED = Pattern.compile(
      "(?i)(?:(?:file )?(?:photo|photograph|picture|image|video|graphic)s? ?(?:by|:|credit:?|copyright|courtesy(?: of)?)|(?:photo |image |picture )?credit:?|courtesy(?: of)?:?|source:)\\s*(\\S.*)");
  private static final Pattern PARTS =
      Pattern.compile("\\s*[/—–|]\\s*|\\s+-+\\s+|\\s*,\\s+|\\s+via\\s+");
  private static final Pattern PHOTO =
      Pattern.compile("(?i)\\s*\\b(?:file )?(?:photo|photos|pix|picture|handout|pool|file)$");

  private Credit() {}

  /** Whether these words are a credit and nothing else. */
  static boolean isCredit(String words) {
    String inner = stripped(words);
    if (inner.isEmpty() || hasMoreWords(inner)) return false;
    var named = NAMED.matcher(inner);
    if (named.matches()) return isName(named.group(1)) || hasAgency(named.group(1));
    return hasAgency(inner);
  }

  private static boolean hasMoreWords(String inner) {
    int words = 1;
    for (int i = 1; i < inner.length() && words <= MOST_WORDS; i++)
      if (Lines.isBlank(inner.charAt(i - 1)) && !Lines.isBlank(inner.charAt(i))) words++;
    return words > MOST_WORDS;
  }

  /** Whether these words are a credit that an agency stands in. */
  static boolean namesAgency(String words) {
    String inner = words.length() > LONGEST_TAIL ? "" : stripped(words);
    var named = NAMED.matcher(inner);
    return !inner.isEmpty()
        && hasAgency(named.matches() ? named.group(1) : inner)
        && isCredit(words);
  }

  /** Whether it is the credit of a picture and not of a text: it has more than the name of an agency. */
  static boolean isPhotoCredit(String words) {
    return isCredit(words)
        && !Agencies.isAgency(stripped(words))
        && !stripped(words).startsWith("Source");
  }

  /** Where the credit at the end of a line begins. */
  static OptionalInt tail(String line) {
    int from = Math.max(1, line.length() - LONGEST_TAIL);
    for (int i = from; i < line.length(); i++)
      if (canBegin(line, i) && closes(line, i) && isCredit(line.substring(i)))
        return OptionalInt.of(i);
    return OptionalInt.empty();
  }

  private static boolean canBegin(String line, int i) {
    char here = line.charAt(i);
    char before = line.charAt(i - 1);
    if (Lines.isBlank(here) || (!Lines.isBlank(before) && here != '(' && here != '[')) return false;
    if (here == '(' || here == '[' || here == '/') return true;
    int end = i - 1;
    while (end > 0 && Lines.isBlank(line.charAt(end))) end--;
    return i - end > 2
        || (".!?”\"’')…".indexOf(line.charAt(end)) >= 0 && !isInitial(line, end))
        || startsWithPhotoAgency(line, i);
  }

  /** A bracket that opens a credit closes with it; a button of the page may follow. */
  private static boolean closes(String line, int i) {
    int close = "([".indexOf(line.charAt(i)) < 0
        ? line.length()
        : Math.max(line.indexOf(')', i), line.indexOf(']', i)) + 1;
    return close > 0 && line.length() - close <= 14;
  }

  private static boolean isInitial(String line, int stop) {
    return line.charAt(stop) == '.'
        && stop > 1
        && Character.isUpperCase(line.charAt(stop - 1))
        && !Character.isLetter(line.charAt(stop - 2));
  }

  private static boolean startsWithPhotoAgency(String line, int i) {
    int end = i;
    while (end < line.length() && Character.isLetter(line.charAt(end))) end++;
    boolean photo = line.startsWith("/", end) || line.regionMatches(true, end, " PHOTO", 0, 6);
    return photo && end - i > 1 && Agencies.isAgency(line.substring(i, end));
  }

  private static boolean hasAgency(String words) {
    boolean agency = false;
    for (String part : PARTS.split(words, -1)) {
      String name = PHOTO.matcher(stripped(part)).replaceFirst("");
      boolean known = name.isEmpty() || Agencies.isAgency(name);
      if (!known && !isName(name)) return false;
      agency |= known && !name.isEmpty();
    }
    return agency;
  }

  private static boolean isName(String words) {
    List<String> names = List.of(words.strip().split("\\s+", -1));
    return names.size() <= 5
        && Capitals.areNames(names)
        && words.chars().noneMatch(Character::isDigit)
        && ".:;!?".indexOf(last(words).orElse('x')) < 0;
  }

  private static Optional<Character> last(String words) {
    String inner = words.strip();
    return inner.isEmpty() ? Optional.empty() : Optional.of(inner.charAt(inner.length() - 1));
  }

  private static String stripped(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && isFrame(words.charAt(start))) start++;
    while (end > start && (isFrame(words.charAt(end - 1)) || words.charAt(end - 1) == '.')) end--;
    return words.substring(start, end);
  }

  private static boolean isFrame(char c) {
    return Lines.isBlank(c) || "/()[]—–-|*".indexOf(c) >= 0;
  }
}
