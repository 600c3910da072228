package org.frontwire.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.frontwire.runtime.MonitorRights;
import org.frontwire.runtime.StreamsSettings;
import org.frontwire.topic.Right;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;

/** What a principal does with a cluster, and the rights that it needs for that and no more. */
enum Role {
  /** Creates the topics and compares them. */
  ADMIN {
    @Override
    List<Right> rights(StreamsSettings settings) {
      return Stream.of(AclOperation.CREATE, AclOperation.DESCRIBE, AclOperation.DESCRIBE_CONFIGS)
          .map(operation -> onEveryTopic(operation, settings))
          .toList();
    }
  },
  /** Publishes documents. */
  INGEST {
    @Override
    List<Right> rights(StreamsSettings settings) {
      return topics(settings).stream()
          .map(topic -> Right.onTopic(AclOperation.WRITE, topic.name()))
          .toList();
    }

    @Override
    List<Topic<?>> topics(StreamsSettings settings) {
      return Stream.<Topic<?>>of(Topics.ARTICLE_UPDATES, Topics.DEAD_LETTERS)
          .<Topic<?>>map(topic -> topic.under(settings.topicPrefix()))
          .toList();
    }
  },
  /** Runs the stream processors and the page. */
  MONITOR {
    @Override
    List<Right> rights(StreamsSettings settings) {
      return MonitorRights.of(settings);
    }
  },
  /** Reads any topic, without a consumer group. */
  CONSUMER {
    @Override
    List<Right> rights(StreamsSettings settings) {
      return List.of(onEveryTopic(AclOperation.READ, settings));
    }
  };

  abstract List<Right> rights(StreamsSettings settings);

  /** For a message: "work as monitor". */
  String purpose() {
    return "work as " + name().toLowerCase(Locale.ROOT);
  }

  /** The topics of the catalogue that it has to do with. */
  List<Topic<?>> topics(StreamsSettings settings) {
    return Topics.under(settings.topicPrefix());
  }

  private static Right onEveryTopic(AclOperation operation, StreamsSettings settings) {
    List<String> names =
        Topics.under(settings.topicPrefix()).stream().map(Topic::name).toList();
    return Right.onTopics(operation, settings.topicPrefix(), names);
  }
}
