package org.frontwire.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.SchemaFormatter;
import org.frontwire.topic.Finding;
import org.frontwire.topic.Topic;
import org.frontwire.topic.Topics;
import org.jspecify.annotations.Nullable;
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
      @Mixin ClusterOptions options,
      @Option(
              names = "--partitions",
              paramLabel = "N",
              description = "Partitions of each new topic. Default: ${DEFAULT-VALUE}",
              defaultValue = "" + Topics.PARTITIONS)
          int partitions) {
    Cluster cluster = new Cluster(options.read());
    List<Topic<?>> topics = topics(List.of(Role.ADMIN), cluster, partitions);
    return report(Stream.concat(
        cluster.topics().create(topics).stream(), cluster.schemas().register(topics).stream()));
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Compares topics and schemas with what Frontwire expects, and names each right that is missing;",
        "exit code 1 when something differs or is missing."
      })
  int check(
      @Mixin ClusterOptions options,
      @Option(
              names = "--for",
              paramLabel = "ROLE",
              description =
                  "Whose rights: admin, who runs 'topics create', ingest, monitor or consumer. Repeatable. Default: all")
          @Nullable List<Role> roles,
      @Option(
              names = "--partitions",
              paramLabel = "N",
              description = "How many each topic should have at least. Default: ${DEFAULT-VALUE}",
              defaultValue = "1")
          int partitions) {
    Cluster cluster = new Cluster(options.read());
    List<Role> checked = roles == null ? List.of(Role.values()) : roles;
    List<Topic<?>> topics = topics(checked, cluster, partitions);
    List<Finding> findings = new ArrayList<>(cluster.topics().check(topics));
    boolean reached =
        findings.stream().noneMatch(finding -> finding.kind() == Finding.Kind.UNREACHABLE);
    // a topic that may not even be seen: the rights say why
    findings.removeIf(finding -> finding.kind() == Finding.Kind.DENIED);
    findings.addAll(cluster.schemas().check(topics));
    if (reached) {
      checked.forEach(role -> findings.addAll(cluster.rights(role)));
    }
    return report(findings.stream().distinct());
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

  private static List<Topic<?>> topics(List<Role> roles, Cluster cluster, int partitions) {
    return roles.stream()
        .flatMap(role -> role.topics(cluster.settings().streams()).stream())
        .distinct()
        .<Topic<?>>map(topic -> topic.withPartitions(partitions))
        .toList();
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
