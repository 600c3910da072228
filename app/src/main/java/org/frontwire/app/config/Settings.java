package org.frontwire.app.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.frontwire.runtime.StreamsSettings;
import org.frontwire.topic.Connection;

/** The settings in force: flags before the environment, that before the file, that before the defaults. */
public final class Settings {
  private static final String FILE = "FRONTWIRE_CONFIG";
  /** What the launcher and the image use. */
  private static final Set<String> OTHERS = Set.of(FILE, "FRONTWIRE_JAVA_OPTS", "FRONTWIRE_HOME");
  /** What Kubernetes puts into every container near a service that is called frontwire. */
  private static final Pattern SERVICE =
      Pattern.compile("FRONTWIRE_(\\w+_)?(SERVICE_(HOST|PORT)(_\\w+)?|PORT(_\\d+_(TCP|UDP)\\w*)?)");

  private final Map<String, Setting> inForce = new LinkedHashMap<>();

  private Settings() {}

  /**
   * Reads them all. SettingsException for the first that cannot be used.
   *
   * @param file of {@code --config}; without one the environment may name it
   * @param environment all variables; those that do not begin with FRONTWIRE_, and empty ones, are passed over
   */
  public static Settings of(
      Optional<Path> file, Map<String, String> environment, List<Given> flags) {
    Settings settings = new Settings();
    for (Key key : Key.values()) {
      settings.put(Setting.otherwise(key));
    }
    Optional<Path> named = Optional.ofNullable(environment.get(FILE))
        .filter(path -> !path.isBlank())
        .map(Path::of);
    file.or(() -> named).ifPresent(path -> settings.putAll(PropertiesFile.read(path)));
    settings.putAll(variables(environment));
    settings.putAll(flags);
    return settings;
  }

  /** The value of a setting of our own. */
  public String value(Key key) {
    return Objects.requireNonNull(inForce.get(key.key())).value();
  }

  /** How long broker and registry may each take to answer. */
  public Duration timeout() {
    return Duration.ofSeconds(Long.parseLong(value(Key.TIMEOUT)));
  }

  /** Folder of local state. */
  public Path data() {
    return Path.of(value(Key.DATA));
  }

  /** What clients of the cluster and its registry run with. */
  public Connection connection() {
    return streams().connection();
  }

  /** What the monitor runs with. */
  public StreamsSettings streams() {
    Map<String, String> values = new TreeMap<>();
    inForce.forEach((name, setting) -> values.put(name, setting.value()));
    values.remove(Key.TIMEOUT.key());
    values.remove(Key.DATA.key());
    values.put("state-dir", data().resolve("streams").toString());
    return StreamsSettings.of(values);
  }

  /** All of them as lines of a file that says the same but for secrets, each place before what comes from it. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String place = "";
    for (Setting setting : inForce.values()) {
      if (!setting.from().equals(place)) {
        place = setting.from();
        lines.add("# " + place);
      }
      lines.add(setting.line());
    }
    return lines;
  }

  private void putAll(List<Given> source) {
    Set<String> seen = new HashSet<>();
    for (Given given : source) {
      Setting setting = Setting.of(given);
      if (!seen.add(setting.name())) {
        throw new SettingsException(
            given.from() + ": expected each setting once, came '" + setting.name() + "' again");
      }
      put(setting);
    }
  }

  private void put(Setting setting) {
    inForce.put(setting.name(), setting);
  }

  private static List<Given> variables(Map<String, String> environment) {
    List<Given> settings = new ArrayList<>();
    new TreeMap<>(environment).forEach((variable, text) -> {
      Optional<String> name = Names.ofVariable(variable);
      if (!variable.startsWith(Names.VARIABLE) || text.isEmpty() || OTHERS.contains(variable)) {
        return;
      }
      if (name.isPresent()) {
        settings.add(new Given(name.get(), text, variable));
      } else if (!SERVICE.matcher(variable).matches()) {
        throw new SettingsException("expected a setting, came the variable " + variable
            + "; the nearest known one is " + Names.nearestVariable(variable));
      }
    });
    return settings;
  }
}
