package org.frontwire.app.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.generic.IndexedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
  private ClusterOptions cluster = new ClusterOptions();

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
    Topic<?> known = known();
    cluster.require(java.util.List.of(known));
    Map<String, Object> settings = new HashMap<>(cluster.consumer());
    settings.put("specific.avro.reader", false); // the writer's own fields, also of newer writers
    try (TopicReader reader =
        TopicReader.open(settings, known.name(), cluster.timeout(), terminal::complain)) {
      Map<org.apache.kafka.common.TopicPartition, Long> ends = reader.ends();
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

  private Topic<?> known() {
    Optional<Topic<?>> found = Topics.all().stream()
        .filter(t -> t.name().equals(topic) || t.name().equals(Topics.PREFIX + topic))
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
