package org.frontwire.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontwire.dedupe.Pages.MORNING;
import static org.frontwire.dedupe.Pages.signed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.frontwire.event.Novelty;
import org.frontwire.event.SentenceMark;
import org.frontwire.event.internal.ReadArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reprints made from long texts are found, and what only looks like one is not. */
class ReprintsTest {
  private static final int STORIES = 150;
  private static final int SENTENCES = 24;
  private static final double RECALL = 0.95;
  private static final double PRECISION = 0.99;
  private static final List<String> TRADE = List.of(
      "The claims could not be independently verified by reporters on the ground.",
      "Neither the ministry nor its spokesman responded to requests for comment.",
      "The official spoke on condition of anonymity as he was not authorised to brief the media.",
      "He was not immediately available for comment.",
      "Foreign Minister Olga Brandt and Defence Secretary Peter Holm had met Prime Minister Ana Ruiz.",
      "“We shall not rest until every last one of the missing sailors has been brought home to his family”, the mayor said.");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final Desk desk = new Desk();
  private final List<List<MadeSentence>> stories = new ArrayList<>();
  private final List<ReadArticle> originals = new ArrayList<>();
  private final Score score = new Score();

  /** How sentences were marked against how they should have been. */
  private static final class Score {
    private int copies;
    private int found;
    private int marked;

    void add(boolean copy, boolean right, boolean reprint) {
      copies += copy ? 1 : 0;
      found += copy && right ? 1 : 0;
      marked += reprint ? 1 : 0;
    }

    double recall() {
      return (double) found / copies;
    }

    double precision() {
      return (double) found / Math.max(1, marked);
    }
  }

  @BeforeEach
  void theStoriesAreKnown() {
    for (int story = 0; story < STORIES; story++) {
      List<MadeSentence> sentences = made(SENTENCES);
      List<String> text =
          new ArrayList<>(sentences.stream().map(MadeSentence::text).toList());
      text.addAll(TRADE);
      ReadArticle article =
          signed("Agency " + story, MORNING.plusSeconds(story), String.join(" ", text));
      stories.add(sentences);
      originals.add(article);
      desk.receive(article);
    }
  }

  @Test
  void editedSentencesAreFoundWhereThirtyToSeventyPercentAreKept() {
    for (int story = 0; story < STORIES; story++) {
      int kept = SENTENCES * (30 + random.nextInt(41)) / 100;
      print("Reprint " + story, story, drawn(stories.get(story), kept));
    }

    holds();
  }

  @Test
  void fragmentsOfThreeSentencesAreFoundInAnotherArticle() {
    for (int story = 0; story < STORIES; story++) {
      int first = random.nextInt(SENTENCES - 3);
      print("Digest " + story, story, stories.get(story).subList(first, first + 3));
    }

    holds();
  }

  @Test
  void reprintsThatComeBeforeTheirOriginalAreFoundWhenItComes() {
    List<MadeSentence> story = made(SENTENCES);
    ReadArticle reprint = signed(
        "Early Bird",
        MORNING.plusSeconds(9_000),
        text(story.stream().map(sentence -> sentence.edited(random)).toList()));
    desk.receive(reprint);
    ReadArticle original =
        signed("Agency", MORNING, text(story.stream().map(MadeSentence::text).toList()));

    desk.receive(original);

    assertThat(copies(reprint, original))
        .as("seed %d", seed)
        .isGreaterThanOrEqualTo(SENTENCES * 85 / 100);
  }

  @Test
  void theSameEventsInOtherWordsAreNoReprints() {
    for (int story = 0; story < STORIES; story++) {
      List<String> text = new ArrayList<>();
      stories.get(story).forEach(sentence -> text.add(sentence.inOtherWords(random)));
      text.addAll(TRADE);
      ReadArticle witness =
          signed("Witness " + story, MORNING.plusSeconds(9_000 + story), text(text));

      desk.receive(witness);

      assertThat(copies(witness, originals.get(story)))
          .as("seed %d story %d", seed, story)
          .isZero();
    }
  }

  /** Prints sentences of a story among others of the newsroom's own, and notes how each is marked. */
  private void print(String outlet, int story, List<MadeSentence> kept) {
    List<String> text = new ArrayList<>(TRADE);
    List<String> copies = kept.stream().map(sentence -> sentence.edited(random)).toList();
    made(SENTENCES - kept.size()).forEach(own -> text.add(own.text()));
    text.addAll(copies);
    Collections.shuffle(text, random);
    ReadArticle page = signed(outlet, MORNING.plusSeconds(9_000 + story), text(text));

    desk.receive(page);

    List<SentenceMark> marks = desk.marks(page);
    assertThat(marks).hasSameSizeAs(text);
    String uri = originals.get(story).getUri();
    IntStream.range(0, text.size())
        .forEach(i -> score.add(
            copies.contains(text.get(i)),
            marks.get(i).getCopyOf().filter(uri::equals).isPresent(),
            marks.get(i).getNovelty() == Novelty.REPRINT));
  }

  private void holds() {
    System.out.printf(
        "seed %d: recall %.3f, precision %.3f%n", seed, score.recall(), score.precision());
    assertThat(score.recall()).as("recall, seed %d", seed).isGreaterThanOrEqualTo(RECALL);
    assertThat(score.precision()).as("precision, seed %d", seed).isGreaterThanOrEqualTo(PRECISION);
  }

  private List<MadeSentence> made(int count) {
    return IntStream.range(0, count).mapToObj(i -> MadeSentence.of(random)).toList();
  }

  private List<MadeSentence> drawn(List<MadeSentence> from, int count) {
    List<MadeSentence> shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, count);
  }

  /** A paragraph to a sentence, so that a quotation ends with its own. */
  private static String text(List<String> sentences) {
    return String.join("\n\n", sentences);
  }

  /** How many sentences of one page are marked as those of another. */
  private long copies(ReadArticle page, ReadArticle original) {
    return desk.marks(page).stream()
        .filter(mark -> mark.getCopyOf().equals(Optional.of(original.getUri())))
        .count();
  }
}
