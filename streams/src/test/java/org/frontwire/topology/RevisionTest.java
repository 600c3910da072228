package org.frontwire.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.topology.Articles.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.KeyValue;
import org.frontwire.event.Alert;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.ChangeKind;
import org.frontwire.event.DeadLetter;
import org.frontwire.event.Entry;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Figure;
import org.frontwire.event.MsgType;
import org.frontwire.event.PubStatus;
import org.frontwire.topic.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of articles through the whole topology. */
class RevisionTest {
  private static final String MARKET =
      "Shells slammed into the vegetable market of Homs shortly before dawn on Friday, killing 40 civilians.";
  private static final String SMALLER = MARKET.replace("40", "12");
  private static final String OTHER =
      "At least ten civilians died on Friday when artillery fire hit the vegetable market of Homs.";

  private final Map<String, String> known = new TreeMap<>();
  private Newsroom newsroom = Newsroom.open();

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void anEditedFigureCorrectsTheAlert() {
    ArticleUpdate first = first();
    newsroom.receive(first);
    newsroom.receive(version(first, 2, "2024-03-01T12:00:00Z", SMALLER));

    List<Alert> alerts = newsroom.written(Topics.ALERTS);
    assertThat(alerts)
        .extracting(Alert::getChange)
        .containsExactly(ChangeKind.NEW, ChangeKind.CORRECTED);
    assertThat(alerts.get(1).getMsgType()).isEqualTo(MsgType.Update);
    assertThat(alerts.get(1).getReferences()).containsExactly(alerts.get(0).getId());
    assertThat(alerts.get(1).getAfter()).contains(new Figure(12L, 12L, 12L));
    assertThat(alerts.get(1).getKnownAt()).isEqualTo(Instant.parse("2024-03-01T12:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STORY WITHDRAWN: Shells kill 40 in Homs",
        "KILL: Shells kill 40 in Homs",
        "This story has been withdrawn. It said that shells killed 40 civilians in Homs."
      })
  void aNoticeOfWithdrawalCancelsTheAlert(String notice) {
    ArticleUpdate first = first();
    newsroom.receive(first);
    newsroom.receive(version(first, 2, "2024-03-01T12:00:00Z", notice));

    assertThat(newsroom.written(Topics.ALERTS))
        .extracting(Alert::getMsgType)
        .containsExactly(MsgType.Alert, MsgType.Cancel);
    assertThat(situation()).isEmpty();
    assertThat(newsroom.written(Topics.CASUALTY_CLAIMS))
        .extracting(claim -> claim.getWithdrawnAt().isPresent())
        .containsExactly(false, true);
    assertThat(newsroom.written(Topics.DEAD_LETTERS))
        .extracting(DeadLetter::getReason)
        .containsExactly("withdrawn");
  }

  @Test
  void aCanceledArticleIsTakenBackAlsoWithoutADate() {
    ArticleUpdate first = first();
    newsroom.receive(first);
    newsroom.receive(ArticleUpdate.newBuilder(first)
        .setVersion(2)
        .setPubStatus(PubStatus.CANCELED)
        .setEntries(List.of())
        .setVersionCreated(Instant.EPOCH)
        .setPrecision(org.frontwire.event.TimePrecision.UNKNOWN)
        .build());

    assertThat(situation()).isEmpty();
  }

  @Test
  void anEntryThatIsRemovedTakesItsClaimsWithItAndNothingElse() {
    ArticleUpdate blog = blog(
        1,
        "2024-03-01T12:00:00Z",
        update("1100", MARKET),
        update("1000", "An air strike killed five civilians in Idlib on Friday."));
    newsroom.receive(blog);
    Map<String, String> before = situation();

    newsroom.receive(blog(
        2,
        "2024-03-01T13:00:00Z",
        update("1000", "An air strike killed five civilians in Idlib on Friday.")));

    assertThat(newsroom.written(Topics.ALERTS))
        .extracting(Alert::getChange)
        .containsExactly(ChangeKind.NEW, ChangeKind.NEW, ChangeKind.RETRACTED);
    assertThat(before).hasSize(2);
    assertThat(situation()).hasSize(1);
    assertThat(before).containsAllEntriesOf(situation());
  }

  @Test
  void anUpdateOfALiveBlogIsNoCorrection() {
    newsroom.receive(blog(1, "2024-03-01T11:00:00Z", update("1100", MARKET)));
    newsroom.receive(blog(
        2,
        "2024-03-01T12:00:00Z",
        update("1200", MARKET.replace("killing 40", "killing 46")),
        update("1100", MARKET)));

    assertThat(newsroom.written(Topics.ALERTS))
        .extracting(Alert::getChange)
        .containsExactly(ChangeKind.NEW, ChangeKind.RAISED);
  }

  @Test
  void aReprintStandsForItselfWhenItsOriginalIsWithdrawn() {
    ArticleUpdate first = first();
    ArticleUpdate copy = article("Evening Post", "2024-03-01T10:00:00Z", MARKET);
    newsroom.receive(copy);
    Map<String, String> neverRead = situation();
    reopen();
    newsroom.receive(first);
    newsroom.receive(copy);
    newsroom.receive(canceled(first));

    assertThat(situation()).isEqualTo(neverRead);
    assertThat(newsroom.written(Topics.ALERTS))
        .extracting(Alert::getChange)
        .containsExactly(ChangeKind.NEW);
  }

  @Test
  void takingAnArticleBackEqualsNeverHavingReadIt() {
    newsroom.receive(article("Evening Post", "2024-03-01T10:00:00Z", OTHER));
    Map<String, String> neverRead = situation();

    for (List<ArticleUpdate> order : orders(List.of(
        first(), canceled(first()), article("Evening Post", "2024-03-01T10:00:00Z", OTHER)))) {
      reopen();
      order.forEach(newsroom::receive);

      assertThat(situation()).isEqualTo(neverRead);
    }
  }

  @Test
  void versionsGiveOneSituationInAnyOrder() {
    ArticleUpdate first = first();
    List<ArticleUpdate> articles = List.of(
        first,
        version(first, 2, "2024-03-01T12:00:00Z", SMALLER),
        article("Evening Post", "2024-03-01T10:00:00Z", MARKET));
    List<Map<String, String>> situations = new ArrayList<>();
    for (List<ArticleUpdate> order : orders(articles)) {
      reopen();
      order.forEach(newsroom::receive);
      situations.add(situation());
    }

    assertThat(situations).hasSize(6).containsOnly(situations.get(0));
  }

  @Test
  void aCorrectionUnderAnotherAddressLowersTheFigureOfItsOrigin() {
    newsroom.receive(article("Daily Star", "2024-03-01T08:00:00Z", "(Reuters) - " + MARKET));
    newsroom.receive(article(
        "Daily Star",
        "2024-03-01T12:00:00Z",
        "(Corrects toll in first paragraph) (Reuters) - " + SMALLER));

    assertThat(newsroom.written(Topics.ALERTS))
        .extracting(Alert::getChange)
        .containsExactly(ChangeKind.NEW, ChangeKind.CORRECTED);
  }

  @Test
  void claimsOfAWithdrawnStoryThatComesLateNeverCount() {
    newsroom.receive(canceled(first()));
    newsroom.receive(first());

    assertThat(newsroom.written(Topics.ALERTS)).isEmpty();
    assertThat(newsroom.written(Topics.CASUALTY_CLAIMS))
        .extracting(CasualtyClaim::getWithdrawnAt)
        .allSatisfy(at -> assertThat(at).isPresent());
    assertThat(newsroom.written(Topics.SUPPRESSIONS))
        .extracting(silence -> silence.getRule())
        .containsOnly("withdrawn");
  }

  private void reopen() {
    newsroom.close();
    known.clear();
    newsroom = Newsroom.open();
  }

  private static ArticleUpdate first() {
    return article("Daily Star", "2024-03-01T08:00:00Z", MARKET);
  }

  private static ArticleUpdate canceled(ArticleUpdate article) {
    return ArticleUpdate.newBuilder(article)
        .setVersion(9)
        .setPubStatus(PubStatus.CANCELED)
        .setVersionCreated(Instant.parse("2024-03-01T16:00:00Z"))
        .build();
  }

  private static ArticleUpdate version(ArticleUpdate first, int number, String at, String text) {
    ArticleUpdate next = article("Daily Star", at, text);
    return ArticleUpdate.newBuilder(next)
        .setUri(first.getUri())
        .setVersion(number)
        .setFirstCreated(first.getFirstCreated())
        .build();
  }

  private static ArticleUpdate blog(int number, String at, Entry... entries) {
    ArticleUpdate page = article("Live Desk", at, "");
    return ArticleUpdate.newBuilder(page)
        .setUri("live-desk/blog")
        .setVersion(number)
        .setEntries(List.of(entries))
        .build();
  }

  private static Entry update(String clock, String text) {
    Instant at =
        Instant.parse("2024-03-01T" + clock.substring(0, 2) + ":" + clock.substring(2) + ":00Z");
    return Entry.newBuilder()
        .setId("update-" + clock)
        .setKind(EntryKind.UPDATE)
        .setPublishedAt(at)
        .setPrecision(org.frontwire.event.TimePrecision.MINUTE)
        .setStart(0)
        .setEnd(text.length())
        .setText(text)
        .build();
  }

  private static <T> List<List<T>> orders(List<T> all) {
    if (all.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> orders = new ArrayList<>();
    for (T first : all) {
      List<T> rest = new ArrayList<>(all);
      rest.remove(first);
      for (List<T> order : orders(rest)) {
        List<T> with = new ArrayList<>(List.of(first));
        with.addAll(order);
        orders.add(with);
      }
    }
    return orders;
  }

  /** The incidents and control states as a reader of the compacted topics sees them. */
  private Map<String, String> situation() {
    fold(newsroom.records(Topics.CASUALTY_INCIDENTS), known);
    fold(newsroom.records(Topics.CONTROL_STATES), known);
    return Map.copyOf(known);
  }

  private static <T extends SpecificRecord> void fold(
      List<KeyValue<String, T>> records, Map<String, String> situation) {
    for (KeyValue<String, T> record : records) {
      if (record.value == null) {
        situation.remove(record.key);
      } else {
        situation.put(record.key, record.value.toString());
      }
    }
  }
}
