package org.frontwire.claim.number;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months, long and short. */
public final class Months {
  private static final Map<String, Month> NAMES = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      NAMES.put(name, month);
      NAMES.put(name.substring(0, 3), month);
    }
    NAMES.put("sept", Month.SEPTEMBER);
  }

  private Months() {}

  public static boolean isMonth(String lower) {
    return NAMES.containsKey(lower);
  }

  public static @Nullable Month of(String lower) {
    return NAMES.get(lower);
  }
}
