package org.frontwire.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.frontwire.event.PubStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NdjsonSourceTest {

  private static List<Item> read(InputStream in, int maxBytes) {
    List<Item> items = new ArrayList<>();
    new NdjsonSource(in, "stdin", new SourceSettings(maxBytes)).forEach(items::add);
    return items;
  }

  private static List<Item> read(String lines) {
    return read(new ByteArrayInputStream(lines.getBytes(UTF_8)), 1 << 20);
  }

  @Test
  void everyLineIsADocument() {
    List<Item> items = read(
        "\uFEFF{\"id\":7,\"title\":\"T\",\"text\":\"one\\n\\ntwo\",\"published\":\"2020-01-02\",\"more\":[1]}\r\n\n{\"text\":\"x\"}");

    assertThat(items).hasSize(2);
    Document first = (Document) items.get(0);
    assertThat(first.name()).isEqualTo("7");
    assertThat(first.text()).isEqualTo("one\n\ntwo");
    assertThat(first.metadata().title()).isEqualTo("T");
    assertThat(((Document) items.get(1)).name()).isEqualTo("stdin:3");
  }

  @Test
  void aNoticeThatAnArticleIsCanceledNeedsNoWords() {
    Item notice = read("{\"uri\":\"tag:senn\",\"pubstatus\":\"canceled\"}").get(0);

    assertThat(notice).isInstanceOfSatisfying(Document.class, document -> {
      assertThat(document.uri()).isEqualTo("tag:senn");
      assertThat(document.metadata().status()).isEqualTo(PubStatus.CANCELED);
    });
  }

  @Test
  void aTitleAloneIsADocument() {
    assertThat(read("{\"title\":\"Storm\",\"text\":\"\"}").get(0)).isInstanceOf(Document.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {"text":"a"                                | invalid-json    | expected a JSON object
      {"text":"a"} {"text":"b"}                  | invalid-json    | expected a JSON object
      nonsense                                   | invalid-json    | expected a JSON object
      ["text"]                                   | not-an-object   | found array
      "text"                                     | not-an-object   | found string
      {"id":"a"}                                 | missing-text    | expected a field "text", found only "id"
      {}                                         | missing-text    | found an empty object
      {"text":"  "}                              | empty           | expected words
      {"text":5}                                 | wrong-type      | expected text in "text", found number
      {"text":"a","title":{}}                    | wrong-type      | expected text in "title", found object
      {"text":"a","published":"next week"}       | bad-date        | found "next week"
      {"text":"a","published":1473458400}        | wrong-type      | expected text in "published"
      {"text":"half \\ud83d pair"}               | invalid-unicode | half a surrogate pair at character 5
      """)
  void whatIsNoDocumentSaysWhy(String line, String reason, String message) {
    List<Item> items = read(line.replace("\\\\", "\\") + "\n{\"text\":\"fine\"}");

    Unreadable bad = (Unreadable) items.get(0);
    assertThat(bad.reason().word()).isEqualTo(reason);
    assertThat(bad.message()).contains(message).endsWith("in stdin:1:0").doesNotContain("\n");
    assertThat(items.get(1)).isInstanceOf(Document.class);
  }

  @Test
  void brokenBytesNameTheirPlace() {
    byte[] line = "{\"text\":\"a?\"}\n{\"text\":\"b\"}\n".getBytes(UTF_8);
    line[10] = (byte) 0xFF;

    List<Item> items = read(new ByteArrayInputStream(line), 1000);

    assertThat(((Unreadable) items.get(0)).message())
        .isEqualTo("expected UTF-8, found byte 0xff at byte 10 of the line, in stdin:1:0");
    assertThat(((Document) items.get(1)).name()).isEqualTo("stdin:2");
  }

  @Test
  void aLineOfTwoHundredMegabytesIsSkippedAndNotHeld() {
    byte[] piece = "x".repeat(1 << 20).getBytes(UTF_8);
    List<InputStream> parts = new ArrayList<>(
        Collections.nCopies(200, piece).stream().map(ByteArrayInputStream::new).toList());
    parts.add(new ByteArrayInputStream("\n{\"id\":\"after\",\"text\":\"b\"}".getBytes(UTF_8)));

    List<Item> items = read(new SequenceInputStream(Collections.enumeration(parts)), 1 << 20);

    Unreadable large = (Unreadable) items.get(0);
    assertThat(large.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(large.size()).isEqualTo(200L << 20);
    assertThat(large.head().remaining()).isEqualTo(64 << 10);
    assertThat(((Document) items.get(1)).name()).isEqualTo("after");
  }

  @Test
  void linesAreCutAsTheyStandWhateverTheirLength() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<String> lines = random.ints(20, 0, 3000).mapToObj("y"::repeat).toList();
      StringBuilder text = new StringBuilder();
      for (String line : lines) text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");

      LineFeed feed = new LineFeed(new ByteArrayInputStream(text.toString().getBytes(UTF_8)), 1000);

      for (String line : lines) {
        LineFeed.Line next = next(feed);
        assertThat(next.size())
            .as("seed %d", seed)
            .isEqualTo(line.length() + (line.length() > 1000 ? next.size() - line.length() : 0));
        assertThat(next.isWhole()).as("seed %d", seed).isEqualTo(line.length() <= 1000);
      }
    }
  }

  private static LineFeed.Line next(LineFeed feed) {
    try {
      return feed.next().orElseThrow();
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T03:04:05Z, 2020-01-02T03:04:05Z, MINUTE",
    "2020-01-02T03:04:05+02:00, 2020-01-02T01:04:05Z, MINUTE",
    "2020-01-02 03:04:05, 2020-01-02T03:04:05Z, MINUTE",
    "2020-01-02, 2020-01-02T00:00:00Z, DAY",
    "'Thu, 2 Jan 2020 03:04:05 GMT', 2020-01-02T03:04:05Z, MINUTE"
  })
  void publicationTimesComeInThreeForms(String written, String at, String precision) {
    Published published = Published.parse(written).orElseThrow();

    assertThat(published.at()).isEqualTo(at);
    assertThat(published.precision()).hasToString(precision);
  }
}
