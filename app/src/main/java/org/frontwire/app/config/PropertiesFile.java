package org.frontwire.app.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A file of Java's properties, in UTF-8, read so that each setting knows its line. */
final class PropertiesFile {
  private PropertiesFile() {}

  /** Its settings in their order. SettingsException when there is no such file or it cannot be read. */
  static List<Given> read(Path file) {
    try {
      return parsed(Files.readAllLines(file), file);
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(
          "expected a file of settings, but " + file + " cannot be read: " + e, e);
    }
  }

  private static List<Given> parsed(List<String> lines, Path file) throws IOException {
    List<Given> settings = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      int first = next;
      StringBuilder whole = new StringBuilder(lines.get(next++));
      while (next < lines.size() && goesOn(whole)) {
        whole.append('\n').append(lines.get(next++));
      }
      Properties one = new Properties();
      one.load(new StringReader(whole.toString()));
      for (String name : one.stringPropertyNames()) {
        settings.add(new Given(name, one.getProperty(name).strip(), file + ":" + (first + 1)));
      }
    }
    return settings;
  }

  /** A line that is no comment goes on after an odd number of backslashes. */
  private static boolean goesOn(CharSequence line) {
    String text = line.toString();
    int end = text.length();
    int start = end;
    while (start > 0 && text.charAt(start - 1) == '\\') {
      start--;
    }
    boolean comment = text.stripLeading().startsWith("#") || text.stripLeading().startsWith("!");
    return !comment && (end - start) % 2 == 1;
  }
}
