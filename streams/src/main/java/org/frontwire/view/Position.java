package org.frontwire.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far somebody has read a topic: the next offset of each partition. Written as a token {@code TOPIC-ID:PARTITION.OFFSET,…}, which
 * carries the topic's own id, since offsets say nothing about a topic that was deleted and created again.
 */
public record Position(String topicId, SortedMap<Integer, Long> next) {
  private static final int MAX_TOKEN = 8_192;

  /** Before the first alert of whatever topic it will be. */
  public static final Position NOWHERE = beginning("none");

  public Position {
    next = Collections.unmodifiableSortedMap(new TreeMap<>(next));
  }

  /** Before the first alert. */
  public static Position beginning(String topicId) {
    return new Position(topicId, new TreeMap<>());
  }

  /** Reads a token; what is none is an IllegalArgumentException. */
  public static Position of(String token) {
    int colon = token.indexOf(':');
    if (colon < 1 || token.length() > MAX_TOKEN) {
      throw malformed(token);
    }
    SortedMap<Integer, Long> next = new TreeMap<>();
    for (String part : parts(token.substring(colon + 1))) {
      int dot = part.indexOf('.');
      if (dot < 1) {
        throw malformed(token);
      }
      next.put(
          (int) number(token, part.substring(0, dot), Integer.MAX_VALUE),
          number(token, part.substring(dot + 1), Long.MAX_VALUE));
    }
    return new Position(token.substring(0, colon), next);
  }

  /** The token. */
  @Override
  public String toString() {
    return topicId
        + next.entrySet().stream().map(Position::part).collect(Collectors.joining(",", ":", ""));
  }

  boolean covers(Published alert) {
    return alert.offset() < next(alert.partition());
  }

  long next(int partition) {
    return next.getOrDefault(partition, 0L);
  }

  /** The position after one more alert. */
  public Position after(Published alert) {
    SortedMap<Integer, Long> further = new TreeMap<>(next);
    further.put(alert.partition(), alert.offset() + 1);
    return new Position(topicId, further);
  }

  /** The further of two positions in one topic, partition by partition. */
  Position orLater(Position other) {
    SortedMap<Integer, Long> further = new TreeMap<>(next);
    other.next.forEach((partition, offset) -> further.merge(partition, offset, Math::max));
    return new Position(topicId, further);
  }

  private static String part(Map.Entry<Integer, Long> offset) {
    return offset.getKey() + "." + offset.getValue();
  }

  private static List<String> parts(String list) {
    return list.isEmpty() ? List.of() : new ArrayList<>(List.of(list.split(",", -1)));
  }

  private static long number(String token, String digits, long most) {
    try {
      long number = Long.parseLong(digits);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw malformed(token);
    }
    throw malformed(token);
  }

  private static IllegalArgumentException malformed(String token) {
    String start = token.length() > 100 ? token.substring(0, 100) + "…" : token;
    return new IllegalArgumentException(
        "expected a position as in 'topic-id:0.42,1.7', got '" + start + "'");
  }
}
