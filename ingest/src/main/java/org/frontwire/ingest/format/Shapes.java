package org.frontwire.ingest.format;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines known by their shape: names of pictures, lines in another language, breadcrumbs, dates, links. */
final class Shapes {
  private static final Pattern SLUG = Pattern.compile(
      "(?:[a-z0-9]+(?:[-_][a-z0-9]+){2,}|(?=\\S*\\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+){2,}|[A-Za-z]{1,5}[-_]?\\d{3,}|[\\w.\\-]{3,}\\.(?i:jpe?g|png|gif|webp|bmp|tiff?))");
  private static final Pattern OTHER_LANGUAGE = Pattern.compile(
      "(?i)(?:lire (?:cet|en|la|l['’])|leer (?:en|este|esta)|en espa[nñ]ol|en fran[cç]ais|version fran[cç]aise|auf deutsch|(?:diesen )?artikel auf deutsch|leia em|leggi in|t[uü]rk[cç]e).{0,40}");
  private static final Pattern TRAIL =
      Pattern.compile("(?i)(?:you are here:?\\s*)?home\\s*(?:[>»›/|:•]|->|\\s-\\s).*");
  private static final Pattern PUBLISHED = Pattern.compile(
      "(?i)[(\\[]?(?:(?:first |last |date |article |story |originally )?(?:posted|published|updated|modified|created|edited|date)(?: on| at| by)?\\s?(?:date)?:?\\s).*",
      Pattern.DOTALL);
  private static final Pattern SEE = Pattern.compile(
      "[\\[(•*»>\\s]{0,4}(?:(?:See|SEE)(?:\\s[-–|]|:)?|(?:READ|Read|WATCH|Watch|LISTEN|Listen|MORE|More|RELATED)(?:\\s[-–|]|:))\\s+\\S.*",
      Pattern.DOTALL);
  private static final Pattern RIGHTS = Pattern.compile(
      "(?i)(?:©|\\(c\\)|copyright)\\s?(?:©|\\(c\\))?\\s?(?:19|20)\\d{2}\\b(?:\\s?[-–,]\\s?\\d{4})?,?(?: by)?\\s*([^.|]{0,80}).{0,160}");
  private static final Pattern POSTED =
      Pattern.compile("\\s(?:Posted|Published|Updated|Last updated)(?: on|:)?\\s");
  private static final int LONGEST_DATE_LINE = 220;

  private Shapes() {}

  static boolean isSlug(Line line) {
    return line.words().size() == 1 && SLUG.matcher(line.text()).matches();
  }

  /** Who holds the rights, as a line of small print says; empty when it is none. */
  static Optional<String> holderOfRights(String line) {
    var rights = RIGHTS.matcher(line);
    return line.length() <= 260 && rights.matches()
        ? Optional.of(rights.group(1).strip())
        : Optional.empty();
  }

  static boolean isAddress(Line line) {
    return line.words().size() == 1
        && (line.text().startsWith("http://")
            || line.text().startsWith("https://")
            || line.text().startsWith("www."));
  }

  /** Whether most letters are of another script than the page's, or it is a link to the page in another language. */
  static boolean isForeign(Page page, Line line) {
    if (!page.isLatin()) return false;
    if (line.words().size() <= 8 && OTHER_LANGUAGE.matcher(line.text()).matches()) return true;
    return Script.of(line.text())
        .filter(script -> script != UnicodeScript.LATIN)
        .isPresent();
  }

  /** Whether it is the way from the home page to the article, which may end with its title. */
  static boolean isBreadcrumb(Page page, int index) {
    Line line = page.line(index);
    if (!line.isShort() || line.endsWithStop()) return false;
    if (TRAIL.matcher(line.text()).matches()) return true;
    if (index + 1 >= page.size()) return false;
    Line next = page.line(index + 1);
    return next.words().size() > 2
        && line.text().length() > next.text().length()
        && line.text().endsWith(next.text())
        && Headings.canBeHeadline(next)
        && index < 10;
  }

  /** Whether it says when the page was published and no more. */
  static boolean isDateLine(Line line) {
    if (!line.isShort() || line.text().length() > LONGEST_DATE_LINE) return false;
    List<Dates.Found> dates = Dates.in(line.text());
    if (PUBLISHED.matcher(line.text()).matches())
      return !dates.isEmpty()
          || !Dates.numeric(line.text()).isEmpty()
          || (line.words().size() <= 10
              && Stamp.of(line).filter(s -> s.end() + 2 >= line.text().length()).isPresent());
    if (dates.isEmpty()) return false;
    int dated = dates.stream().mapToInt(d -> d.end() - d.start()).sum();
    return dated + 12 >= line.text().length() && line.words().size() <= 9;
  }

  /** Where a title is followed by its date on the same line, "Title Posted: May 1, 2016"; -1 when it is not. */
  static int dateAfterTitle(String title) {
    var published = POSTED.matcher(title);
    if (!published.find() || published.start() < 12) return -1;
    String after = title.substring(published.start());
    boolean dated = !Dates.in(after).isEmpty() || !Dates.numeric(after).isEmpty();
    return dated ? published.start() + 1 : -1;
  }

  /** Whether it links to another story by its title: "See Big Town: What Comes Next". */
  static boolean isLink(Line line) {
    if (!line.isShort()
        || line.endsWithStop()
        || line.words().size() < 3
        || !SEE.matcher(line.text()).matches()) return false;
    return Capitals.isTitleCase(line.words().subList(1, line.words().size()));
  }
}
