package org.frontwire.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints the settings in force and where each comes from, as lines of a file for --config. Asks no broker.",
      "Flags are stronger than FRONTWIRE_… variables, those than the file, that than the defaults.",
      "A secret is printed as **** in a comment; one that is read from a file as the file's name."
    })
final class ConfigCommand implements Runnable {
  private final Terminal terminal;

  @Mixin
  private ClusterOptions options = new ClusterOptions();

  @Mixin
  private InstanceOptions instance = new InstanceOptions();

  ConfigCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    options.read(instance.flags()).lines().forEach(terminal::result);
  }
}
