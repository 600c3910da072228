package org.frontwire.topic;

import static org.frontwire.topic.Topic.Compression.AS_WRITTEN;
import static org.frontwire.topic.Topic.Compression.GZIP;

import java.time.Duration;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.frontwire.event.Alert;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.CasualtyIncident;
import org.frontwire.event.ControlState;
import org.frontwire.event.DeadLetter;
import org.frontwire.event.Report;
import org.frontwire.event.Suppression;
import org.frontwire.event.TerritorialClaim;

/** The catalogue: every public topic of Frontwire. What it does not list is internal and no promise. */
public final class Topics {

  /** What every public topic's name starts with. */
  public static final String PREFIX = "frontwire.";

  /** Partitions of a new topic unless told otherwise: enough for a dozen instances, and cheap for one. */
  public static final int PARTITIONS = 12;

  public static final Topic<ArticleUpdate> ARTICLE_UPDATES =
      topic("article-updates", "article uri", ArticleUpdate.class, days(30), AS_WRITTEN);
  public static final Topic<Report> REPORTS =
      topic("reports", "article uri", Report.class, days(30), AS_WRITTEN);
  public static final Topic<CasualtyClaim> CASUALTY_CLAIMS =
      topic("casualty-claims", "theatre", CasualtyClaim.class, days(30), GZIP);
  public static final Topic<TerritorialClaim> TERRITORIAL_CLAIMS =
      topic("territorial-claims", "theatre", TerritorialClaim.class, days(30), GZIP);
  public static final Topic<CasualtyIncident> CASUALTY_INCIDENTS = topic(
      "casualty-incidents", "incident id", CasualtyIncident.class, new Kept.LastPerKey(), GZIP);
  public static final Topic<ControlState> CONTROL_STATES =
      topic("control-states", "place id", ControlState.class, new Kept.LastPerKey(), GZIP);
  public static final Topic<Alert> ALERTS =
      topic("alerts", "incident or place id", Alert.class, new Kept.Forever(), GZIP);
  public static final Topic<Suppression> SUPPRESSIONS =
      topic("suppressions", "article uri", Suppression.class, days(7), GZIP);
  public static final Topic<DeadLetter> DEAD_LETTERS =
      topic("dead-letters", "key of the source", DeadLetter.class, days(30), GZIP);

  private static final List<Topic<?>> ALL = List.of(
      ARTICLE_UPDATES,
      REPORTS,
      CASUALTY_CLAIMS,
      TERRITORIAL_CLAIMS,
      CASUALTY_INCIDENTS,
      CONTROL_STATES,
      ALERTS,
      SUPPRESSIONS,
      DEAD_LETTERS);

  private Topics() {}

  /** All of them, in the order in which news flows. */
  public static List<Topic<?>> all() {
    return ALL;
  }

  /** All of them under another prefix. */
  public static List<Topic<?>> under(String prefix) {
    return ALL.stream().<Topic<?>>map(topic -> topic.under(prefix)).toList();
  }

  /** All of them with another number of partitions for creation; the embedded runtime uses 1 for one total order. */
  public static List<Topic<?>> withPartitions(int partitions) {
    return ALL.stream().<Topic<?>>map(topic -> topic.withPartitions(partitions)).toList();
  }

  private static <T extends SpecificRecord> Topic<T> topic(
      String name, String key, Class<T> value, Kept kept, Topic.Compression compression) {
    return new Topic<>(PREFIX + name, key, value, PARTITIONS, kept, compression);
  }

  private static Kept days(int days) {
    return new Kept.For(Duration.ofDays(days));
  }
}
