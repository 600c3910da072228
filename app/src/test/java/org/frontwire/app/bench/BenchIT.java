package org.frontwire.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The benchmarks that need a broker, on a real one. */
class BenchIT {

  @Test
  void dedupeTellsStateIndexRestartAndTheRatioOfBothRuns() {
    List<String> progress = new ArrayList<>();

    List<String> lines = new DedupeBench().measure(400, Duration.ofMillis(1), 500, progress::add);

    assertThat(lines)
        .extracting(line -> line.split(" ", 2)[0])
        .containsExactly(
            "articles", "state", "index", "restart", "memory", "pass-through", "dedupe", "ratio");
    assertThat(progress).hasSize(2);
    assertThat(progress.get(1)).matches("round 2: [\\d,]+ of [\\d,]+ articles a second, 0 s to go");
    assertThat(lines.get(7))
        .matches("ratio +\\d+\\.\\d\\d of the pass-through by the clock, \\d+\\.\\d\\d .*");
  }

  @Test
  void latencyTellsHowLongAlertsTakeBesideThePassThrough() {
    List<String> lines = new LatencyBench().measure(60, Duration.ofSeconds(3));

    assertThat(lines)
        .extracting(line -> line.split(" ", 2)[0])
        .containsExactly("articles", "pass-through", "alerts", "ratio");
    assertThat(lines.get(2)).matches("alerts +p50 \\d+ ms, p99 \\d+ ms of [1-9]\\d*, .*");
    assertThat(lines.get(3)).matches("ratio +p50 \\d+\\.\\d .*, p99 \\d+\\.\\d .*");
  }
}
