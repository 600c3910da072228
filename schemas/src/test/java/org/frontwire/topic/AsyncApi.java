package org.frontwire.topic;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The topic reference for strangers, docs/asyncapi.yaml, written from the catalogue. */
final class AsyncApi {

  private static final String HEAD = """
      # Written from the topic catalogue by AsyncApiTest (-Dgolden=write). Do not edit.
      asyncapi: 3.0.0
      info:
        title: Frontwire
        version: 1.0.0
        license:
          name: Apache-2.0
          url: https://www.apache.org/licenses/LICENSE-2.0
        description: |
          Casualty counts and territorial claims as news wires report them, and what changed.

          Keys are UTF-8 strings. Values are Avro in Confluent's framing: a zero byte, the schema's id in four bytes, the
          record. Every subject is FULL_TRANSITIVE: a reader with any published schema reads every record. An enum word
          that a reader does not know reads as UNKNOWN. Records are written in transactions: read with read_committed.

          Times are UTC in milliseconds. Offsets (start, end) count Unicode code points of the document as it was given.
          A record needs no look-up to be understood. Ids are derived from content and survive a replay.
      defaultContentType: application/vnd.apache.avro
      servers:
        local:
          host: localhost:9092
          protocol: kafka
          description: What ./frontwire up starts.
          bindings:
            kafka:
              schemaRegistryUrl: http://localhost:8081/apis/ccompat/v7
              schemaRegistryVendor: confluent
      channels:
      """;

  private static final Map<Topic<?>, String> MEANING = Map.of(
      Topics.ARTICLE_UPDATES,
      "Every version of every article that was ingested, cut into dated entries.",
      Topics.REPORTS,
      "Each entry after deduplication: every sentence is NEW, a REPRINT of another outlet or a REPEAT of the same.",
      Topics.CASUALTY_CLAIMS,
      "Every figure found for what happened to people, whether or not it alerts.",
      Topics.TERRITORIAL_CLAIMS,
      "Every statement found on who takes, holds, loses or besieges a place, whether or not it alerts.",
      Topics.CASUALTY_INCIDENTS,
      "The tolls as known now, one record per incident. A tombstone: the incident became part of another.",
      Topics.CONTROL_STATES,
      "Who holds which place as known now, one record per place.",
      Topics.ALERTS,
      "What changed, once, with the words it rests on.",
      Topics.SUPPRESSIONS,
      "Why a claim did not alert.",
      Topics.DEAD_LETTERS,
      "What could not be read, with what was expected, what came and where.");

  private AsyncApi() {}

  static String text() {
    return HEAD
        + each(AsyncApi::channel)
        + "operations:\n"
        + each(AsyncApi::operation)
        + "components:\n  messages:\n"
        + each(AsyncApi::message);
  }

  private static String each(Part part) {
    return Topics.all().stream().map(part::of).collect(Collectors.joining());
  }

  private static String channel(Topic<?> topic) {
    return """
          %1$s:
            address: %2$s
            description: %3$s
            messages:
              %4$s:
                $ref: '#/components/messages/%4$s'
            bindings:
              kafka:
                topic: %2$s
                partitions: %5$d
                topicConfiguration:
        %6$s""".formatted(
            id(topic),
            topic.name(),
            meaning(topic),
            type(topic),
            topic.partitions(),
            configuration(topic));
  }

  private static String configuration(Topic<?> topic) {
    Map<String, String> settings = topic.settings();
    return List.of("cleanup.policy", "retention.ms", "max.message.bytes").stream()
        .filter(settings::containsKey)
        .map(key -> "          " + key + ": " + yaml(key, String.valueOf(settings.get(key))) + "\n")
        .collect(Collectors.joining());
  }

  private static String yaml(String key, String value) {
    return key.equals("cleanup.policy") ? "[" + value + "]" : value;
  }

  private static String operation(Topic<?> topic) {
    return """
          read-%1$s:
            action: receive
            channel:
              $ref: '#/channels/%1$s'
            summary: %2$s, key %3$s
        """.formatted(id(topic), topic.kept().inWords(), topic.key());
  }

  private static String message(Topic<?> topic) {
    return """
            %1$s:
              title: %1$s
              summary: Subject %2$s in the registry.
              contentType: application/vnd.apache.avro
              bindings:
                kafka:
                  key:
                    type: string
                    description: %3$s
              payload:
                schemaFormat: application/vnd.apache.avro;version=1.9.0
                schema:
                  $ref: ../schemas/src/test/resources/published/v1/%4$s.avsc
        """.formatted(type(topic), topic.subject(), topic.key(), id(topic));
  }

  private static String meaning(Topic<?> topic) {
    String meaning = MEANING.get(topic);
    if (meaning == null) throw new IllegalStateException("no meaning of " + topic.name());
    return "'" + meaning + "'";
  }

  private static String id(Topic<?> topic) {
    return topic.name().substring(Topics.PREFIX.length());
  }

  private static String type(Topic<?> topic) {
    return topic.value().getSimpleName();
  }

  private interface Part {
    String of(Topic<?> topic);
  }
}
