package org.frontwire.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.frontwire.view.WrittenMoment;
import org.jspecify.annotations.Nullable;

/** What was known at a moment. Answering reads every claim that is kept, so it is done for one at a time. */
final class SituationApi {
  private final Function<Instant, List<String>> situations;
  private final InstantSource clock;
  private final Semaphore turn = new Semaphore(1);

  /**
   * @param situations tells the incidents and places known at a moment, an object of JSON each; IllegalStateException says why it cannot
   */
  SituationApi(Function<Instant, List<String>> situations, InstantSource clock) {
    this.situations = situations;
    this.clock = clock;
  }

  void answer(Context request) {
    Instant time = time(request.queryParam("asOf"));
    if (!turn.tryAcquire()) {
      request.header("Retry-After", "5");
      throw new ServiceUnavailableResponse(
          "expected one question at a time, as each reads all claims; try again later");
    }
    try {
      String situation = String.join(",\n", situations.apply(time));
      request.contentType("application/json; charset=utf-8");
      request.result("[" + situation + "]\n");
    } catch (IllegalStateException e) {
      throw new ServiceUnavailableResponse(String.valueOf(e.getMessage()));
    } finally {
      turn.release();
    }
  }

  private Instant time(@Nullable String asOf) {
    if (asOf == null) {
      return clock.instant();
    }
    try {
      return WrittenMoment.parse(asOf);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("asOf: " + e.getMessage());
    }
  }
}
