package org.frontwire.app.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A setting in force.
 *
 * @param file where the value was read from, when it is not written with the name
 * @param from where it was written
 */
record Setting(String name, String value, Optional<Path> file, String from) {
  private static final String HIDDEN = "****";

  /** What was written, understood. SettingsException for a name that is not known, a value out of range or a file that cannot be read. */
  static Setting of(Given given) {
    if (Names.isKnown(given.name())) {
      return checked(new Setting(given.name(), given.text(), Optional.empty(), given.from()));
    }
    if (given.name().endsWith(Names.IN_FILE)) {
      String name = given.name().substring(0, given.name().length() - Names.IN_FILE.length());
      if (Names.isKnown(name)) {
        Path file = Path.of(given.text());
        return checked(new Setting(name, content(file, given), Optional.of(file), given.from()));
      }
    }
    throw new SettingsException(given.from() + ": expected a setting, came '" + given.name()
        + "'; the nearest known one is '" + Names.nearest(given.name()) + "'");
  }

  static Setting otherwise(Key key) {
    return new Setting(key.key(), key.otherwise(), Optional.empty(), "default");
  }

  /** Name and value as a line of a file; a secret only as a comment. */
  String line() {
    if (file.isPresent()) {
      return name + Names.IN_FILE + " = " + escaped(file.get().toString());
    }
    if (Names.isSecret(name)) {
      return "# " + name + " = " + HIDDEN;
    }
    String shown = value.replaceAll("(?<=://)[^/@]*@", HIDDEN + "@");
    return (shown.equals(value) ? "" : "# ") + name + " = " + escaped(shown);
  }

  private static Setting checked(Setting setting) {
    try {
      Key.of(setting.name).ifPresent(key -> key.check(setting.value));
      return setting;
    } catch (IllegalArgumentException e) {
      throw new SettingsException(setting.from + ": " + e.getMessage(), e);
    }
  }

  private static String content(Path file, Given given) {
    try {
      return Files.readString(file).replaceFirst("\\R\\z", "");
    } catch (IOException e) {
      throw new SettingsException(
          given.from() + ": expected a file with the value of '" + given.name() + "', but " + file
              + " cannot be read (" + e.getClass().getSimpleName() + ")",
          e);
    }
  }

  /** As Java reads it back. */
  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n").replaceFirst("^ ", "\\\\ ");
  }
}
