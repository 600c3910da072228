package org.frontwire.app.config;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The properties that Kafka's clients know, by Kafka's own definitions, and which of them are secret. */
final class KafkaNames {
  /** What settings of our own stand for. */
  private static final Set<String> OURS =
      Set.of("bootstrap.servers", "application.id", "state.dir", "schema.registry.url");

  private static final Map<String, Boolean> SECRET = secrets();

  private KafkaNames() {}

  static Set<String> all() {
    return SECRET.keySet();
  }

  static boolean isSecret(String name) {
    return SECRET.getOrDefault(name, false);
  }

  private static Map<String, Boolean> secrets() {
    Map<String, Boolean> names = new TreeMap<>();
    add(names, "", StreamsConfig.configDef());
    for (String kind : List.of("", "admin.")) {
      add(names, kind, AdminClientConfig.configDef());
    }
    for (String kind : List.of("", "producer.")) {
      add(names, kind, ProducerConfig.configDef());
    }
    for (String kind :
        List.of("", "consumer.", "main.consumer.", "restore.consumer.", "global.consumer.")) {
      add(names, kind, ConsumerConfig.configDef());
    }
    Arrays.stream(TopicConfig.class.getFields())
        .filter(field -> field.getName().endsWith("_CONFIG"))
        .forEach(field -> names.put("topic." + value(field), false));
    names.keySet().removeIf(name -> OURS.stream().anyMatch(name::endsWith));
    return names;
  }

  private static void add(Map<String, Boolean> names, String kind, ConfigDef definition) {
    definition
        .configKeys()
        .forEach((name, key) -> names.put(kind + name, key.type() == ConfigDef.Type.PASSWORD));
  }

  private static String value(Field constant) {
    try {
      return String.valueOf(constant.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a public constant cannot be read", e);
    }
  }
}
