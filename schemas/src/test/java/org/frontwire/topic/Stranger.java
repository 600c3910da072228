package org.frontwire.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.DecoderFactory;

/** A consumer that knows the registered schema and none of our classes. */
final class Stranger {

  private static final int MAGIC_AND_ID = 5;

  private Stranger() {}

  static IndexedRecord read(byte[] bytes, Schema schema) {
    GenericDatumReader<IndexedRecord> reader =
        new GenericDatumReader<>(schema, schema, new GenericData());
    try {
      return reader.read(
          null,
          DecoderFactory.get()
              .binaryDecoder(bytes, MAGIC_AND_ID, bytes.length - MAGIC_AND_ID, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
