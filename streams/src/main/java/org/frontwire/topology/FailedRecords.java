package org.frontwire.topology;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.frontwire.event.DeadLetter;

/** Sets records aside that a processor fails on, and goes on. Public for Kafka Streams, which creates it by name. */
public final class FailedRecords implements ProcessingExceptionHandler {
  @SuppressWarnings("NullAway.Init") // Kafka configures it before use
  private DeadLetterWriter writer;

  @Override
  public void configure(Map<String, ?> settings) {
    writer = DeadLetterWriter.of(settings);
  }

  /** A {@link DeadLetter} for the source record; stops instead when Kafka, the registry or the disk failed. */
  @Override
  public Response handleError(ErrorHandlerContext at, Record<?, ?> record, Exception problem) {
    if (DeadLetterWriter.isKafkas(problem) || DeadLetterWriter.isNotTheRecords(problem)) {
      return Response.fail();
    }
    return Response.resume(List.of(
        writer.letter(at, "failed-processing", problem, at.sourceRawKey(), at.sourceRawValue())));
  }
}
