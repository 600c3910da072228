package org.frontwire.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.generic.IndexedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.frontwire.app.config.Key;
import org.frontwire.app.config.Settings;
import org.frontwire.app.system.SystemException;
import org.frontwire.app.system.TopicReader;
import org.frontwire.topic.PlainJson;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tail",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints a topic as JSON lines, live: new records as they are committed.",
      "Without --from-start it begins with what comes next. Ends with Ctrl-C.",
      "When the broker goes away, it waits for it to come back; with --until-end no longer than --timeout."
    })
final class TailCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "TOPIC",
      description = "A topic of Frontwire, 'alerts' or 'frontwire.alerts'.")
  private String topic = "";

  @Mixin
  private ClusterOptions options = new ClusterOptions();

  @Option(names = "--from-start", description = "Begin with the oldest record.")
  private boolean fromStart;

  @Option(
      names = "--until-end",
      description = "Stop at the end of what is there now instead of waiting for more.")
  private boolean untilEnd;

  TailCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Settings settings = options.read();
    Topic<?> known = known(settings.value(Key.TOPIC_PREFIX));
    Cluster cluster = new Cluster(settings);
    cluster.require(List.of(known), Role.CONSUMER);
    try {
      read(known, settings);
    } catch (KafkaException | SystemException e) {
      throw cluster.explained(e, Role.CONSUMER);
    }
  }

  private void read(Topic<?> known, Settings settings) {
    Map<String, Object> client = new HashMap<>(settings.connection().consumer());
    client.put("default.api.timeout.ms", (int) settings.timeout().toMillis());
    client.put("specific.avro.reader", false); // the writer's own fields, also of newer writers
    try (TopicReader reader =
        TopicReader.open(client, known.name(), settings.timeout(), terminal::complain)) {
      Map<TopicPartition, Long> ends = reader.ends();
      if (!fromStart) {
        reader.skipToEnd();
      }
      if (untilEnd) {
        reader.readTo(ends, this::print);
      } else {
        Runtime.getRuntime().addShutdownHook(new Thread(reader::stop, "stop"));
        reader.follow(found -> {
          print(found);
          if (!terminal.flush()) {
            reader.stop();
          }
        });
      }
    }
  }

  private void print(ConsumerRecord<String, Object> found) {
    if (found.value() instanceof IndexedRecord event) {
      terminal.result(PlainJson.text(event));
    } else {
      terminal.result("{\"key\":" + quoted(found.key()) + ",\"deleted\":true}");
    }
  }

  private static String quoted(String key) {
    return new com.fasterxml.jackson.databind.node.TextNode(key).toString();
  }

  private Topic<?> known(String prefix) {
    Optional<Topic<?>> found = Topics.under(prefix).stream()
        .filter(t -> t.name().equals(topic) || t.name().equals(prefix + topic))
        .findFirst();
    return found.orElseThrow(() -> new CommandFailure("expected one of "
        + String.join(
            ", ",
            Topics.all().stream()
                .map(t -> t.name().substring(Topics.PREFIX.length()))
                .toList())
        + ", came '" + topic + "'"));
  }
}
