package org.frontwire.claim.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A data file of this package: lines, without comments and blank ones. */
final class DataFile {
  private DataFile() {}

  static List<String> lines(String file) {
    try (InputStream in = DataFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("data file is missing: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Named lists of words, "name: word word". */
  static Map<String, Set<String>> lists(String file) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : lines(file)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalStateException(file + ": expected name: words, came: " + line);
      }
      lists.put(
          line.substring(0, colon),
          Set.copyOf(List.of(line.substring(colon + 1).strip().split(" +")).stream()
              .distinct()
              .toList()));
    }
    return lists;
  }
}
