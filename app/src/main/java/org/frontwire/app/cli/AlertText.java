package org.frontwire.app.cli;

import java.util.List;
import org.frontwire.event.Alert;
import org.frontwire.event.ControlState;
import org.frontwire.event.Evidence;
import org.frontwire.event.Figure;
import org.frontwire.event.Severity;
import org.frontwire.event.TimePrecision;

/** An alert for people: what changed in one line, then the words it rests on and who said them. */
final class AlertText {
  private final Terminal terminal;

  AlertText(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Alert alert) {
    terminal.result(terminal.dim(Words.time(alert.getKnownAt(), TimePrecision.MINUTE)) + "  "
        + change(alert) + "  " + terminal.bold(Words.oneLine(alert.getHeadline())));
    terminal.result(
        "    " + before(alert) + terminal.dim("  " + Words.lower(alert.getGrade()) + flags(alert)));
    alert.getEvidence().stream().limit(1).forEach(this::print);
  }

  private String change(Alert alert) {
    String word = String.format("%-12s", alert.getChange());
    return alert.getSeverity() == Severity.HIGH ? terminal.red(word) : terminal.yellow(word);
  }

  private static String before(Alert alert) {
    String now = alert.getAfter().map(AlertText::known).orElse("nothing");
    return alert.getBefore().map(before -> known(before) + " → " + now).orElse(now);
  }

  private static String known(Object known) {
    if (known instanceof Figure figure) {
      return Words.figure(figure.getLow(), figure.getBest(), figure.getHigh());
    }
    if (known instanceof ControlState state) {
      return "held by " + state.getHolder().orElse("nobody known")
          + state.getBesiegedBy().map(by -> ", besieged by " + by).orElse("");
    }
    return String.valueOf(known);
  }

  private static String flags(Alert alert) {
    List<String> flags = alert.getFlags().stream().map(Words::lower).toList();
    return flags.isEmpty() ? "" : ", " + String.join(", ", flags);
  }

  private void print(Evidence evidence) {
    String origin = evidence
        .getOrigin()
        .filter(o -> !evidence.getOutlet().equals(java.util.Optional.of(o)))
        .map(o -> ", words by " + o)
        .orElse("");
    String said = evidence
        .getAttribution()
        .map(who -> ", according to " + Words.oneLine(who))
        .orElse("");
    terminal.result("    " + Words.quoted(evidence.getQuote()));
    terminal.result(terminal.dim(
        "    " + Words.oneLine(evidence.getOutlet().orElse(evidence.getUri())) + origin + said));
  }
}
