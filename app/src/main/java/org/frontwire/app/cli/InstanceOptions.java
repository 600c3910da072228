package org.frontwire.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.app.config.Given;
import org.frontwire.app.config.Key;
import picocli.CommandLine.Mixin;

/** What each monitor of a deployment has for itself. */
final class InstanceOptions {
  @Mixin
  private DataOption data = new DataOption();

  @Mixin
  private PageOptions page = new PageOptions();

  List<Given> flags() {
    List<Given> flags = new ArrayList<>(data.flags());
    page.port()
        .ifPresent(port ->
            flags.add(ClusterOptions.flag(Key.HTTP_PORT, Integer.toString(port), "--port")));
    return flags;
  }
}
