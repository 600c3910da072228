package org.frontwire.ingest.format;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The words under a picture: known by how they begin, or by the credit at their end. */
final class Captions {
  private static final int LONGEST = 1200;
  private static final Pattern OPENING = Pattern.compile(
      "[\\[(*]{0,2}(?:(?:PHOTO|Photo|PHOTOS|Photos|IMAGE|Image|CAPTION|Caption|PICTURE|Picture|PICTURED|Pictured|VIDEO|Video|MAP|Map|GRAPHIC|Graphic|INFOGRAPHIC|TOP PHOTO|Top Photo|FILE PHOTO|File photo|File Photo|FILE PICTURE)\\s?:"
          + "|(?:FILE|FILES|File)\\)?\\s?[-–—]|FILE PHOTO|\\(?FILES\\)|(?:Image|Media|Photo|Picture) caption\\b|Image (?:copyright|source)\\b|epa\\d{6,}\\b"
          + "|(?:Image|Photo|Picture|Slide) \\d{1,3} of \\d{1,3}\\b"
          + "|In this (?:\\p{Alpha}+[ ,.]+|\\d{1,4}[ ,.]+){0,5}(?:file )?(?:photo|image|picture|handout|frame)\\b"
          + "|(?:A|An|This) (?:undated |recent |file |still |handout |satellite |combination ){1,3}(?:photo|image|picture)\\b).*",
      Pattern.DOTALL);
  private static final Pattern HINT = Pattern.compile(
      "\\((?:L|R|C|left|right|centre|center)\\)|\\b(?:is|are|was|were) (?:seen|pictured)\\b|\\b(?i:file (?:photo|picture|image)|photo taken|image taken|picture taken)\\b");

  private Captions() {}

  /** Whether a line begins as captions do. */
  static boolean opens(Line line) {
    return line.text().length() <= LONGEST && OPENING.matcher(line.text()).matches();
  }

  /** Whether the line is a caption: by its beginning or by the credit at {@code tail}. */
  static boolean is(Line line, OptionalInt tail) {
    if (line.text().length() > LONGEST) return false;
    if (opens(line)) return true;
    if (tail.isEmpty()) return false;
    return Credit.isPhotoCredit(line.text().substring(tail.getAsInt()))
        || HINT.matcher(line.text()).find();
  }
}
