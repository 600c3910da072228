package org.frontwire.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Place;

/** Where and when words place what they tell. */
final class Event {
  private static final int ID_BYTES = 10;

  private Event() {}

  /** Whether two readings of one sentence mean the same day; a day taken from the date of publication moves with it. */
  static boolean agree(DateRange one, DateRange other) {
    return one.equals(other) || (!isSaid(one) && !isSaid(other));
  }

  /** An id for the same words about another event. */
  static String id(String id, String theatre, Optional<Place> place, DateRange date) {
    String where =
        place.flatMap(Place::getId).or(() -> place.map(Place::getName)).orElse("");
    String parts = String.join("\n", id, theatre, where, date.toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static boolean isSaid(DateRange date) {
    return date.getPrecision() == DatePrecision.DAY || date.getPrecision() == DatePrecision.PERIOD;
  }
}
