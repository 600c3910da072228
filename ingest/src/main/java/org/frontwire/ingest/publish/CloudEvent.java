package org.frontwire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** CloudEvents 1.0 in Kafka's binary mode: what a record is, for those who do not know Avro. */
record CloudEvent(String id, String type, String subject, Instant time) {
  private static final String SOURCE = "/frontwire/ingest";

  List<Header> headers() {
    return List.of(
        header("ce_specversion", "1.0"),
        header("ce_id", id),
        header("ce_source", SOURCE),
        header("ce_type", type),
        header("ce_subject", subject),
        header("ce_time", time.toString()),
        header("content-type", "application/avro"));
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, value.getBytes(UTF_8));
  }
}
