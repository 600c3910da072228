package org.frontwire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String REPORT =
      "{\"id\":\"one\",\"title\":\"Shelling kills nine villagers in Idlib\",\"published\":\"2024-05-02T14:10:00Z\","
          + "\"text\":\"IDLIB 😀 — Shelling killed at least nine villagers in Idlib on Thursday, the health directorate said.\"}\n";

  @Test
  void quotesAreTheWordsAtTheirOffsets() throws IOException {
    Captured read = fed(bytes(REPORT));

    JsonNode document = JSON.readTree(read.out());
    assertThat(read.exitCode()).isZero();
    assertThat(document.path("id").asText()).isEqualTo("one");
    assertThat(document.path("claims"))
        .isNotEmpty()
        .allSatisfy(
            claim -> assertThat(sliced(claim)).isEqualTo(claim.path("quote").asText()));
  }

  @Test
  void documentsComeOutInTheOrderInWhichTheyWentIn() {
    String lines =
        REPORT + REPORT.replace("\"one\"", "\"two\"") + REPORT.replace("\"one\"", "\"three\"");

    assertThat(fed(bytes(lines)).lines())
        .extracting(line -> JSON.readTree(line).path("id").asText())
        .containsExactly("one", "two", "three");
  }

  @Test
  void aLineThatIsNoJsonIsToldAndTheOthersAreRead() {
    Captured read = fed(bytes("{\"id\":\n" + REPORT));

    assertThat(read.exitCode()).isEqualTo(1);
    assertThat(read.errors())
        .singleElement()
        .asString()
        .contains("invalid-json")
        .contains("stdin:1");
    assertThat(read.lines()).hasSize(1);
  }

  @Test
  void aLineOf200MegabytesIsToldAndTheOthersAreRead() {
    Captured read = fed(new SequenceInputStream(new Letters(200L << 20), bytes("\n" + REPORT)));

    assertThat(read.exitCode()).isEqualTo(1);
    assertThat(read.errors())
        .singleElement()
        .asString()
        .contains("too-large")
        .contains("209715200");
    assertThat(read.lines()).hasSize(1);
  }

  @Test
  void anotherLanguageIsMarkedAsNotReadAndAnUndatedPageHasNoTime() throws IOException {
    Captured read = fed(bytes("""
        {"id":"a","text":"قتل خمسة أشخاص في قصف على مدينة حلب السورية بحسب المرصد السوري"}
        {"id":"b","text":"Shelling killed nine villagers in Idlib."}
        """));

    JsonNode arabic = JSON.readTree(read.lines().get(0));
    assertThat(arabic.path("language").asText()).isEqualTo("ar");
    assertThat(arabic.path("read").asBoolean()).isFalse();
    assertThat(arabic.path("claims")).isEmpty();
    JsonNode english = JSON.readTree(read.lines().get(1));
    assertThat(english.path("language").asText()).isEqualTo("en");
    assertThat(english.path("read").asBoolean()).isTrue();
    assertThat(english.path("entries").get(0).path("publishedAt").isNull()).isTrue();
    assertThat(english.path("entries").get(0).path("precision").asText()).isEqualTo("UNKNOWN");
  }

  @Test
  void forPeopleClaimsStandBesideTheirWords(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("good.txt"),
        "Shelling killed at least nine villagers in Idlib on Thursday.\n");

    Captured read = Captured.run("extract", folder.resolve("good.txt").toString());

    assertThat(read.out())
        .contains("good.txt")
        .contains("killed at least 9")
        .contains("nine villagers");
  }

  @Test
  void explainSaysWhatMadeAClaimAndWhyTheRestIsNone(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("good.txt");
    Files.writeString(page, "Shelling at 9:30 killed nine villagers in Idlib on Thursday.\n");

    Captured people = Captured.run("extract", "--explain", page.toString());
    Captured program = Captured.run("extract", "--explain", "--format", "ndjson", page.toString());

    assertThat(people.out())
        .contains("rule active")
        .containsPattern("effects\\.tsv:\\d+  killed KILLED DONE")
        .contains("no claim: “30”: is a time of day");
    JsonNode told = new ObjectMapper().readTree(program.out());
    assertThat(told.path("claims").get(0).path("why").path("rule").asText()).isEqualTo("active");
    assertThat(told.path("rejected").findValuesAsText("why")).contains("is a time of day");
  }

  private static String sliced(JsonNode claim) {
    String text = claim.path("in").asText().equals("title")
        ? "Shelling kills nine villagers in Idlib"
        : "IDLIB 😀 — Shelling killed at least nine villagers in Idlib on Thursday, the health directorate said.";
    int start = text.offsetByCodePoints(0, claim.path("start").asInt());
    return text.substring(start, text.offsetByCodePoints(0, claim.path("end").asInt()));
  }

  private static Captured fed(InputStream standardInput) {
    InputStream before = System.in;
    System.setIn(standardInput);
    try {
      return Captured.run("extract");
    } finally {
      System.setIn(before);
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** So many letters without an end of line, made as they are read. */
  private static final class Letters extends InputStream {
    private long left;

    Letters(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      Arrays.fill(into, from, from + count, (byte) 'a');
      left -= count;
      return count;
    }
  }
}
