package org.frontwire.ingest.source;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of folders that are of no kind that is read, counted by kind. */
final class Skipped {
  private static final int MOST_KINDS = 8;
  private final Map<String, Integer> kinds = new TreeMap<>();

  void add(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String kind = dot < 1 ? "without an ending" : fileName.substring(dot).toLowerCase(Locale.ROOT);
    kinds.merge(kind, 1, Integer::sum);
  }

  boolean isEmpty() {
    return kinds.isEmpty();
  }

  /** "skipped 3 files that are not .txt, .text, .ndjson or .jsonl: 2 .jpg, 1 .pdf". */
  String inWords() {
    int files = kinds.values().stream().mapToInt(Integer::intValue).sum();
    String most = kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_KINDS)
        .map(kind -> kind.getValue() + " " + kind.getKey())
        .collect(Collectors.joining(", "));
    String more = kinds.size() > MOST_KINDS ? " …" : "";
    return "skipped " + files + (files == 1 ? " file that is" : " files that are")
        + " not .txt, .text, .ndjson or .jsonl: " + most + more;
  }
}
