package org.frontwire.app.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frontwire.claim.ClaimReader;
import org.frontwire.claim.Reading;
import org.frontwire.dedupe.Signatures;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.internal.ReadArticle;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.ingest.source.Document;
import org.frontwire.ingest.source.Metadata;
import org.frontwire.ingest.source.Published;

/**
 * Articles of 600 words as deduplication gets them. Words are made up and as frequent as words are (Zipf), so that chance neighbours
 * are as rare as in news. One article in five reprints half of an earlier one, one in ten tells of war. The same number always
 * gives the same article.
 */
public final class MadeNews {
  private static final Instant BEGIN = Instant.parse("2024-03-01T00:00:00Z");
  private static final int WORDS = 600;
  private static final int VOCABULARY = 30_000;
  /** Where words begin to carry news: the commonest ones are small. */
  private static final double COMMONEST = 30;

  private static final int SENTENCE = 22;
  private static final int REPRINTED_PERCENT = 20;
  private static final int WAR_PERCENT = 10;
  private static final int EARLIER = 2_000;
  private static final List<String> SMALL = List.of(
      "the", "of", "and", "in", "to", "a", "that", "was", "for", "on", "with", "had", "by", "from");
  private static final List<String> SYLLABLES = List.of(
      "ba", "ro", "ten", "mi", "lo", "kar", "su", "ne", "dor", "pa", "vel", "ti", "gan", "fu",
      "she", "lim");

  private final PlainText format = new PlainText();
  private final ClaimReader reader = new ClaimReader();
  private final Duration step;

  /** @param step from one article to the next */
  public MadeNews(Duration step) {
    this.step = step;
  }

  /** An article as it is published. */
  public ArticleUpdate update(int number) {
    SplittableRandom random = new SplittableRandom(number);
    boolean isWar = isWar(random);
    List<String> text = new ArrayList<>(sentences(number));
    if (number > 0 && random.nextInt(100) < REPRINTED_PERCENT) {
      List<String> original = sentences(number - 1 - random.nextInt(Math.min(number, EARLIER)));
      IntStream.range(0, Math.min(original.size(), text.size()) / 2)
          .forEach(i -> text.set(2 * i, original.get(2 * i)));
    }
    if (isWar) {
      text.set(0, war(random));
    }
    Published published = Published.minute(BEGIN.plus(step.multipliedBy(number)));
    String url = "https://www.outlet-" + number % 40 + ".example/world/2024/03/article-" + number;
    Metadata metadata = Metadata.published(published).at(url).from("Outlet " + number % 40);
    return format.read(new Document("article-" + number, String.join(" ", text), metadata));
  }

  /** How an article comes out of reading; what is not of war has no claims, and is not looked through for them. */
  public ReadArticle article(int number) {
    ArticleUpdate article = update(number);
    if (!isWar(new SplittableRandom(number))) {
      return Signatures.signed(article, List.of(), List.of());
    }
    Reading reading = reader.read(article);
    return Signatures.signed(article, reading.casualties(), reading.territories());
  }

  /** The first thing that is drawn for an article. */
  private static boolean isWar(SplittableRandom random) {
    return random.nextInt(100) < WAR_PERCENT;
  }

  /** Two sentences with a toll and a capture; names and figures as different as in a week of wars. */
  private static String war(SplittableRandom random) {
    String[] words = IntStream.range(0, 9).mapToObj(i -> word(random)).toArray(String[]::new);
    String village = words[0].substring(0, 1).toUpperCase(Locale.ROOT) + words[0].substring(1);
    return String.format(
        Locale.ROOT,
        "%s %s shells killed %d civilians near %s %s in Aleppo. %s fighters %s captured the village of %s after %s %s.",
        "Some " + words[1],
        words[2],
        2 + random.nextInt(400),
        words[3],
        words[4],
        "The " + words[5],
        words[6],
        village,
        words[7],
        words[8]);
  }

  private static List<String> sentences(int number) {
    SplittableRandom random = new SplittableRandom(~(long) number);
    return IntStream.range(0, WORDS / SENTENCE)
        .mapToObj(i -> sentence(random))
        .collect(Collectors.toList());
  }

  private static String sentence(SplittableRandom random) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 1; i < SENTENCE; i++) {
      sentence
          .append(' ')
          .append(i % 2 == 0 ? SMALL.get(random.nextInt(SMALL.size())) : word(random));
    }
    if (random.nextInt(4) == 0) {
      sentence.append(" ").append(2 + random.nextInt(400)).append(" times");
    }
    return sentence.append('.').toString();
  }

  /** The word of a rank that is drawn by Zipf's law: its logarithm is even. */
  private static String word(SplittableRandom random) {
    int rank = (int) (COMMONEST * Math.exp(random.nextDouble() * Math.log(VOCABULARY / COMMONEST)));
    StringBuilder word = new StringBuilder();
    for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.toString();
  }
}
