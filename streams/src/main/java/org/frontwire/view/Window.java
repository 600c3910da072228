package org.frontwire.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The newest alerts, in the order they came: at most so many and at most so many characters. Not thread-safe. */
final class Window {
  private final int maxAlerts;
  private final long maxCharacters;
  private final Deque<Published> kept = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private Position end;
  private Position start;
  private long characters;

  Window(String topicId, int maxAlerts, long maxCharacters) {
    this.maxAlerts = maxAlerts;
    this.maxCharacters = maxCharacters;
    this.start = Position.beginning(topicId);
    this.end = start;
  }

  /** The position after the newest alert. */
  Position end() {
    return end;
  }

  /** The position of the oldest alert that is kept. */
  Position start() {
    return start;
  }

  int size() {
    return kept.size();
  }

  /** Adds the newest alert; the same id again only moves the position. */
  void add(Published alert) {
    end = end.after(alert);
    if (!ids.add(alert.id())) {
      return;
    }
    kept.addLast(alert);
    characters += alert.json().length();
    while (kept.size() > maxAlerts || (characters > maxCharacters && kept.size() > 1)) {
      Published oldest = kept.removeFirst();
      ids.remove(oldest.id());
      characters -= oldest.json().length();
      start = start.after(oldest);
    }
  }

  /** Whether something between a position and the window is gone: an alert too old to be kept, or all of another topic. */
  boolean lost(Position position) {
    if (position.equals(Position.NOWHERE)) {
      return false;
    }
    return !position.topicId().equals(end.topicId())
        || start.next().entrySet().stream()
            .anyMatch(lost -> position.next(lost.getKey()) < lost.getValue());
  }

  /** Where a reader at this position goes on reading. */
  Position within(Position position) {
    return position.topicId().equals(end.topicId()) ? start.orLater(position) : start;
  }

  /** The alerts that a position does not cover, oldest first, at most so many. */
  List<Published> after(Position position, int most) {
    List<Published> found = new ArrayList<>();
    for (Published alert : kept) {
      if (!position.covers(alert)) {
        found.add(alert);
        if (found.size() == most) {
          break;
        }
      }
    }
    return found;
  }
}
