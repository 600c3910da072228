package org.frontwire.topology;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;

/**
 * What the topology needs to know.
 *
 * @param topicPrefix put before every public topic's name. Default frontwire. with its dot.
 * @param retention how far apart two reports can be published and still be copies of each other, 1 hour or more. Default 14 days:
 *     agency copy is reprinted within days, and every day costs memory.
 * @param desk which articles are deduplicated against each other. Default the language; one desk is one partition, so a finer
 *     desk scales further and finds fewer copies.
 */
public record TopologySettings(
    String topicPrefix, Duration retention, Function<ArticleUpdate, String> desk) {

  public TopologySettings {
    if (retention.compareTo(Duration.ofHours(1)) < 0) {
      throw new IllegalArgumentException("retention: expected 1 hour or more, came " + retention);
    }
  }

  /** The defaults with a topic prefix. */
  public static TopologySettings of(String topicPrefix) {
    return new TopologySettings(topicPrefix, Duration.ofDays(14), TopologySettings::language);
  }

  /** Name of a topic of the catalogue under this prefix. */
  String name(Topic<?> topic) {
    return topic.under(topicPrefix).name();
  }

  String deadLetters() {
    return name(Topics.DEAD_LETTERS);
  }

  /** "en" for "en-GB", and for a text too short to tell. */
  static String language(ArticleUpdate article) {
    String language = Locale.forLanguageTag(article.getLanguage()).getLanguage();
    return language.isEmpty() ? "en" : language;
  }
}
