package org.frontwire.app.cli;

import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.SchemaFormatter;
import org.frontwire.topic.Finding;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Creates, describes and checks the topics and their schemas.")
final class TopicsCommand implements Runnable {
  private final Terminal terminal;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  TopicsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "expected create, describe or check, came nothing");
  }

  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description =
          "Creates the topics that are missing and registers their schemas; changes nothing that is there.")
  int create(
      @Mixin ClusterOptions cluster,
      @Option(
              names = "--partitions",
              paramLabel = "N",
              description = "Partitions of each new topic. Default: ${DEFAULT-VALUE}",
              defaultValue = "" + Topics.PARTITIONS)
          int partitions) {
    List<Topic<?>> topics = Topics.withPartitions(partitions);
    return report(Stream.concat(
        cluster.topics().create(topics).stream(), cluster.schemas().register(topics).stream()));
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Compares topics and schemas with what Frontwire expects; exit code 1 when something differs.")
  int check(
      @Mixin ClusterOptions cluster,
      @Option(
              names = "--partitions",
              paramLabel = "N",
              description = "How many each topic should have at least. Default: ${DEFAULT-VALUE}",
              defaultValue = "1")
          int partitions) {
    List<Topic<?>> topics = Topics.withPartitions(partitions);
    return report(Stream.concat(
        cluster.topics().check(topics).stream(), cluster.schemas().check(topics).stream()));
  }

  @Command(
      name = "describe",
      mixinStandardHelpOptions = true,
      description =
          "Prints what each topic holds: key, schema and how long records are kept. Asks no broker.")
  int describe(
      @Option(names = "--schemas", description = "Print the Avro schemas too.") boolean schemas) {
    for (Topic<?> topic : Topics.all()) {
      terminal.result(terminal.bold(topic.name()) + "  key: " + topic.key() + "; value: "
          + topic.schema().getFullName() + "; " + topic.kept().settings());
      if (schemas) {
        terminal.result(SchemaFormatter.format("json/pretty", topic.schema()));
      }
    }
    return 0;
  }

  private int report(Stream<Finding> findings) {
    List<Finding> all = findings.toList();
    for (Finding finding : all) {
      if (finding.isProblem()) {
        terminal.complain(finding.message());
      } else {
        terminal.result(finding.message());
      }
    }
    return all.stream().anyMatch(Finding::isProblem) ? 1 : 0;
  }
}
