package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A running {@code frontwire up}, as another program sees it. */
record Up(String bootstrap, String registry, String page) {

  static Program start(Path data) throws Exception {
    return Program.start(
        "up",
        "--data",
        data.toString(),
        "--kafka-port",
        "0",
        "--registry-port",
        "0",
        "--port",
        "0");
  }

  /** Waits until it is ready and takes the addresses that it prints. */
  static Up of(Program up) throws InterruptedException {
    up.awaitSaying("ready");
    return new Up(
        printed(up, "bootstrap servers"),
        printed(up, "schema registry"),
        printed(up, "dashboard ready"));
  }

  Program program(String command, String... options) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of(command, "--bootstrap", bootstrap, "--registry", registry));
    arguments.addAll(List.of(options));
    return Program.start(arguments.toArray(String[]::new));
  }

  /** A command against it, in this process. */
  Captured run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("--bootstrap", bootstrap, "--registry", registry));
    return Captured.run(arguments.toArray(String[]::new));
  }

  /** Everything in a topic, a line each; read in this process. */
  String tailed(String topic) {
    Captured tail = run("tail", topic, "--from-start", "--until-end");
    assertThat(tail.exitCode()).as(tail.err()).isZero();
    return tail.out();
  }

  /** Ids of alerts by subject, in the order in which they were raised. */
  Map<String, List<String>> alerts() throws Exception {
    return CrashIT.bySubject(tailed("alerts"));
  }

  private static String printed(Program up, String label) {
    return up.out()
        .lines()
        .filter(line -> line.startsWith(label))
        .map(line -> line.substring(label.length()).strip())
        .findFirst()
        .orElseThrow(() -> new AssertionError("expected '" + label + "' in:\n" + up.out()));
  }
}
