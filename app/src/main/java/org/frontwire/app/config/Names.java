package org.frontwire.app.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.frontwire.topic.Registry;

/**
 * Every name that a setting can have: those of {@link Key}, "kafka." and "registry." before the names of Kafka's and the registry's client,
 * and each of them with "-file" behind it, for a value that stands in a file. In the environment "FRONTWIRE_" stands before them, in
 * capitals, with "_" for '-' and '.'.
 */
final class Names {
  static final String KAFKA = "kafka.";
  static final String REGISTRY = "registry.";
  static final String IN_FILE = "-file";
  static final String VARIABLE = "FRONTWIRE_";

  private static final Map<String, String> BY_VARIABLE = byVariable();

  private Names() {}

  static Collection<String> all() {
    return BY_VARIABLE.values();
  }

  static boolean isKnown(String name) {
    return name.equals(BY_VARIABLE.get(variable(name)));
  }

  /** The name of a variable's setting, with "-file" behind it where the variable names a file; empty for one that we do not know. */
  static Optional<String> ofVariable(String variable) {
    String name = BY_VARIABLE.get(variable);
    if (name != null) {
      return Optional.of(name);
    }
    String suffix = bare(IN_FILE);
    return variable.endsWith(suffix)
        ? Optional.ofNullable(
                BY_VARIABLE.get(variable.substring(0, variable.length() - suffix.length())))
            .map(known -> known + IN_FILE)
        : Optional.empty();
  }

  static String variable(String name) {
    return VARIABLE + bare(name);
  }

  static boolean isSecret(String name) {
    return name.startsWith(KAFKA)
        ? KafkaNames.isSecret(name.substring(KAFKA.length()))
        : name.startsWith(REGISTRY) && Registry.isSecret(name.substring(REGISTRY.length()));
  }

  /**
   * The known name of which the unknown one is the beginning or the end, as is most often what is left out; else, and of several, the one
   * that takes the fewest letters to change, add or take away.
   */
  static String nearest(String unknown) {
    String wanted = bare(unknown);
    Comparator<String> byPart = Comparator.comparing(
        name -> !bare(name).startsWith(wanted) && !bare(name).endsWith(wanted));
    return all().stream()
        .min(byPart
            .thenComparingInt(name -> distance(wanted, bare(name)))
            .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** The same for a variable. */
  static String nearestVariable(String unknown) {
    return variable(nearest(unknown.substring(VARIABLE.length())));
  }

  private static String bare(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[-.]", "_");
  }

  /** Levenshtein's. */
  private static int distance(String from, String to) {
    int[] before = new int[to.length() + 1];
    Arrays.setAll(before, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int[] now = new int[to.length() + 1];
      now[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[to.length()];
  }

  private static Map<String, String> byVariable() {
    Map<String, String> names = new TreeMap<>();
    for (Key key : Key.values()) {
      names.put(variable(key.key()), key.key());
    }
    KafkaNames.all().forEach(name -> names.put(variable(KAFKA + name), KAFKA + name));
    Registry.names().forEach(name -> names.put(variable(REGISTRY + name), REGISTRY + name));
    return names;
  }
}
