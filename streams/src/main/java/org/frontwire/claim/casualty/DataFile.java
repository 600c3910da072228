package org.frontwire.claim.casualty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a data file of this package, without comments, split at tabs. */
final class DataFile {

  private DataFile() {}

  static List<String[]> rows(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("data file missing: " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(l -> !l.isEmpty() && l.charAt(0) != '#')
          .map(l -> l.split("\t", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("data file " + name, unreadable);
    }
  }
}
