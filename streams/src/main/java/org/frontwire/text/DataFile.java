package org.frontwire.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A data file beside the class that reads it: UTF-8, a line for each entry, comments after "#" at the start of a line, blank lines.
 *
 * @param lines its entries in order
 */
public record DataFile(String name, List<Line> lines) {

  public DataFile {
    lines = List.copyOf(lines);
  }

  /**
   * An entry and where it stands.
   *
   * @param number of the line in the file, from 1
   * @param text the whole line
   */
  public record Line(String file, int number, String text) {

    /** The parts between tabs. */
    public String[] columns() {
      return text.split("\t", -1);
    }

    /** Where to look it up and what stands there: "people.tsv:12 nurse one". */
    public String cited() {
      return file + ":" + number + "  " + text.replace('\t', ' ');
    }

    /** The failure of a reader that expected something else in this line. */
    public IllegalStateException expected(String what) {
      return new IllegalStateException(
          file + ":" + number + ": expected " + what + ", came: " + text);
    }
  }

  /** Reads the file beside the class; linear in its length. */
  public static DataFile beside(Class<?> reader, String name) {
    List<Line> lines = new ArrayList<>();
    each(reader, name, lines::add);
    return new DataFile(name, lines);
  }

  /** Hands over the entries one by one, for a file too large to be held whole. */
  public static void each(Class<?> reader, String name, Consumer<Line> use) {
    try (InputStream in = reader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("data file is missing: " + name);
      }
      each(name, in, use);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("data file " + name, unreadable);
    }
  }

  private static void each(String name, InputStream in, Consumer<Line> use) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        use.accept(new Line(name, number, line));
      }
    }
  }

  /** The first line that fits. */
  public Optional<Line> first(Predicate<Line> fits) {
    return lines.stream().filter(fits).findFirst();
  }

  /** The words of the line "name: word word". */
  public List<String> words(String list) {
    Line line = first(entry -> entry.text().startsWith(list + ":"))
        .orElseThrow(() -> new IllegalStateException(name + ": expected a list named " + list));
    return List.of(line.text().substring(list.length() + 1).strip().split(" +"));
  }
}
