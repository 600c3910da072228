package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.dedupe.Pages.MORNING;
import static org.frontwire.dedupe.Pages.signed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.frontwire.event.Report;
import org.frontwire.event.internal.ReadArticle;
import org.junit.jupiter.api.Test;

/** Whatever order the pages arrive in, in the end they are marked the same. */
class ArrivalOrderTest {
  private static final int ROUNDS = 60;
  private static final List<String> SENTENCES = List.of(
      "The overloaded ferry capsized in heavy swell off the northern cape on its way to the salt market.",
      "Divers from the naval school searched the flooded engine room until the batteries of their lamps gave out.",
      "Relatives waited behind a rope at the customs shed while clerks read out the passenger list.",
      "The shipping inspector had twice refused the old vessel a certificate, harbour records show.",
      "Fishermen steered their own boats into the storm and pulled survivors over the side with boat hooks.",
      "The provincial governor promised to sack whoever let the vessel leave its moorings.");
  private static final List<String> CREDITS = List.of("", "", "", "(AFP) - ", "(Reuters) - ");

  @Test
  void twoCreditedPagesOfOneSharedSentenceEachNameTheAuthorInAnyOrder() {
    ReadArticle uncredited =
        signed("Daily Star", MORNING, SENTENCES.get(0) + " " + SENTENCES.get(1));
    ReadArticle one = signed("Gazette", MORNING.plusSeconds(60), "(AFP) - " + SENTENCES.get(0));
    ReadArticle other = signed("Herald", MORNING.plusSeconds(90), "(AFP) - " + SENTENCES.get(1));

    Map<String, Report> uncreditedLast = reports(List.of(one, other, uncredited));
    Map<String, Report> uncreditedFirst = reports(List.of(uncredited, one, other));

    assertThat(uncreditedLast)
        .hasEntrySatisfying(
            uncredited.getUri() + "body",
            report -> assertThat(report.getOrigin()).contains("AFP"));
    assertThat(uncreditedFirst).isEqualTo(uncreditedLast);
  }

  @Test
  void anyPagesInAnyOrderAreMarkedTheSame() {
    long seed = System.nanoTime();
    Random random = new Random(seed);

    for (int round = 0; round < ROUNDS; round++) {
      List<ReadArticle> pages = pages(random);
      Map<String, Report> inOrder = reports(pages);
      Collections.shuffle(pages, random);

      assertThat(reports(pages)).as("seed %d round %d", seed, round).isEqualTo(inOrder);
    }
  }

  private static List<ReadArticle> pages(Random random) {
    List<ReadArticle> pages = new ArrayList<>();
    for (int page = 0; page < 7; page++) {
      List<String> sentences = new ArrayList<>(SENTENCES);
      Collections.shuffle(sentences, random);
      String text = CREDITS.get(random.nextInt(CREDITS.size()))
          + String.join(" ", sentences.subList(0, 1 + random.nextInt(4)));
      pages.add(signed("Outlet " + page, MORNING.plusSeconds(random.nextInt(5) * 60L), text));
    }
    return pages;
  }

  private static Map<String, Report> reports(List<ReadArticle> arrivals) {
    Desk desk = new Desk();
    arrivals.forEach(desk::receive);
    return desk.reports();
  }
}
