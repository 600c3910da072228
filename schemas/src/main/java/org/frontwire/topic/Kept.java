package org.frontwire.topic;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/** How long a topic keeps its records. */
public sealed interface Kept {

  /** The topic settings that make it so. */
  Map<String, String> settings();

  /** The same for people: "kept 30 days". */
  String inWords();

  /**
   * Every record for so long after it was written. The broker stamps the time: news from an archive carries old dates of
   * its own and would be deleted before anybody had read it.
   */
  record For(Duration time) implements Kept {
    public For {
      if (time.isNegative() || time.isZero())
        throw new IllegalArgumentException("expected a time above 0, came " + time);
    }

    @Override
    public Map<String, String> settings() {
      return Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.RETENTION_MS_CONFIG,
          Long.toString(time.toMillis()),
          TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
          "LogAppendTime");
    }

    @Override
    public String inWords() {
      return time.toDays() > 0 ? "kept " + time.toDays() + " days" : "kept " + time;
    }
  }

  /** Every record for ever. */
  record Forever() implements Kept {
    @Override
    public Map<String, String> settings() {
      return Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.RETENTION_MS_CONFIG,
          "-1",
          TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
          "CreateTime");
    }

    @Override
    public String inWords() {
      return "kept for ever";
    }
  }

  /** The last record of each key for ever; older ones until the log is compacted. */
  record LastPerKey() implements Kept {
    @Override
    public Map<String, String> settings() {
      return Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_COMPACT,
          TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
          "CreateTime");
    }

    @Override
    public String inWords() {
      return "last per key kept";
    }
  }
}
