package org.frontwire.topology;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.frontwire.event.DeadLetter;

/** Sets records aside that are no Avro of ours, and goes on. Public for Kafka Streams, which creates it by name. */
public final class UnreadableRecords implements DeserializationExceptionHandler {
  @SuppressWarnings("NullAway.Init") // Kafka configures it before use
  private DeadLetterWriter writer;

  @Override
  public void configure(Map<String, ?> settings) {
    writer = DeadLetterWriter.of(settings);
  }

  /** A {@link DeadLetter} for the record; stops instead when the registry cannot be reached. */
  @Override
  public Response handleError(
      ErrorHandlerContext at, ConsumerRecord<byte[], byte[]> record, Exception problem) {
    if (DeadLetterWriter.isNotTheRecords(problem)) {
      return Response.fail();
    }
    return Response.resume(
        List.of(writer.letter(at, "invalid-avro", problem, record.key(), record.value())));
  }
}
