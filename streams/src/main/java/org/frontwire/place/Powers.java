package org.frontwire.place;

import java.util.Set;

/** Countries that speak in everybody's news: naming them says less of where a story happens. */
final class Powers {
  private static final Set<String> CODES = Set.of("US", "RU", "GB", "FR", "CN", "DE", "CH");

  private Powers() {}

  static boolean isPower(String country) {
    return CODES.contains(country);
  }
}
