package org.frontwire.app.cli;

import java.util.Locale;
import org.frontwire.claim.Rejection;
import org.frontwire.claim.context.Reason;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Entry;
import org.frontwire.event.Place;
import org.frontwire.event.TerritorialClaim;

/** An extract for people: each entry with its time, and its claims beside their words. */
final class ExtractText {
  private static final int FIRST_WORDS = 60;

  private final Terminal terminal;

  ExtractText(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Extract extract) {
    terminal.result(terminal.bold(extract.id())
        + extract.article().getOutlet().map(outlet -> "  " + outlet).orElse("")
        + (extract.isRead()
            ? ""
            : "  " + terminal.yellow("not read: language " + extract.article().getLanguage())));
    for (Entry entry : extract.article().getEntries()) {
      print(entry);
      extract.reading().casualties().stream()
          .filter(claim -> claim.getEntry().equals(entry.getId()))
          .forEach(claim -> print(extract, claim.getId(), what(claim), claim.getQuote()));
      extract.reading().territories().stream()
          .filter(claim -> claim.getEntry().equals(entry.getId()))
          .forEach(claim -> print(extract, claim.getId(), what(claim), claim.getQuote()));
      if (extract.why() != null) {
        extract.why().rejections().stream()
            .filter(rejection -> rejection.entry().equals(entry.getId()))
            .forEach(this::print);
      }
    }
    terminal.result("");
  }

  private void print(Entry entry) {
    terminal.result("  "
        + terminal.dim(String.format(
            "%-11s %-20s ",
            entry.getKind(), Words.time(entry.getPublishedAt(), entry.getPrecision())))
        + entry.getLabel().orElseGet(() -> terminal.dim(firstWords(entry.getText()))));
  }

  private void print(Extract extract, String id, String what, String quote) {
    terminal.result("      " + terminal.yellow(what));
    terminal.result("          " + Words.quoted(quote));
    Reason reason = extract.why() == null ? null : extract.why().reasons().get(id);
    if (reason != null) {
      terminal.result(terminal.dim("          rule " + reason.rule()));
      reason.lines().forEach(line -> terminal.result(terminal.dim("          " + line)));
    }
  }

  private void print(Rejection rejection) {
    terminal.result(terminal.dim(
        "      no claim: " + Words.quoted(firstWords(rejection.quote())) + ": " + rejection.why()));
  }

  private static String what(CasualtyClaim claim) {
    return String.join(
        "  ",
        Words.lower(claim.getEffect()) + " "
            + Words.figure(claim.getLow(), claim.getBest(), claim.getHigh()),
        claim.getVictims().orElse(Words.lower(claim.getVictimKind())),
        place(claim.getPlace()),
        Words.days(claim.getDate()),
        Words.lower(claim.getRole()) + ", " + Words.lower(claim.getModality()) + ", "
            + Words.lower(claim.getScope()),
        claim.getAttribution().map(who -> "says " + who).orElse(""));
  }

  private static String what(TerritorialClaim claim) {
    return String.join(
        "  ",
        claim.getActor() + " " + Words.lower(claim.getAction()),
        place(claim.getPlace()),
        claim.getFrom().map(from -> "from " + from).orElse(""),
        Words.days(claim.getDate()),
        Words.lower(claim.getStatus()) + ", " + Words.lower(claim.getModality()),
        claim.getAttribution().map(who -> "says " + who).orElse(""));
  }

  private static String place(java.util.Optional<Place> place) {
    return place
        .map(p -> p.getName()
            + p.getCountry()
                .map(country -> ", " + country.toUpperCase(Locale.ROOT))
                .orElse(""))
        .orElse("place unknown");
  }

  private static String firstWords(String text) {
    String line = Words.oneLine(text);
    return line.length() <= FIRST_WORDS ? line : line.substring(0, FIRST_WORDS) + "…";
  }
}
