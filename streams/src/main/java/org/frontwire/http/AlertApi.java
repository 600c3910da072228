package org.frontwire.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.stream.Collectors;
import org.frontwire.view.AlertFeed;
import org.frontwire.view.Position;
import org.frontwire.view.Published;
import org.jspecify.annotations.Nullable;

/** The alerts as one JSON array, newest first; the header says the position after all of them. */
final class AlertApi {
  static final String POSITION = "Frontwire-Position";
  private static final int USUAL = 100;

  private final AlertFeed feed;

  AlertApi(AlertFeed feed) {
    this.feed = feed;
  }

  void list(Context request) {
    AlertFeed.Batch newest =
        feed.newest(position(request.queryParam("after")), limit(request.queryParam("limit")));
    request.contentType("application/json; charset=utf-8");
    request.header(POSITION, newest.position().toString());
    request.result(newest.alerts().stream()
        .map(Published::json)
        .collect(Collectors.joining(",\n", "[", "]\n")));
  }

  static Position position(@Nullable String token) {
    if (token == null || token.isEmpty()) {
      return Position.NOWHERE;
    }
    try {
      return Position.of(token);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private static int limit(@Nullable String limit) {
    if (limit == null) {
      return USUAL;
    }
    try {
      int number = Integer.parseInt(limit);
      if (number >= 1 && number <= Limits.MOST_ALERTS) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw badLimit(limit);
    }
    throw badLimit(limit);
  }

  private static BadRequestResponse badLimit(String limit) {
    return new BadRequestResponse(
        "expected a limit of 1 to " + Limits.MOST_ALERTS + ", got '" + limit + "'");
  }
}
