package org.frontwire.topic;

import org.apache.avro.Schema;

/** The text of a schema as strangers should see it. */
final class SchemaText {

  private static final String JAVA_HINT = ",\"avro.java.string\":\"String\"";

  private SchemaText() {}

  /** Without the hint that tells Java's Avro to read strings as String. */
  static Schema published(Schema schema) {
    String text = schema.toString().replace("{\"type\":\"string\"" + JAVA_HINT + "}", "\"string\"");
    return new Schema.Parser().parse(text.replace(JAVA_HINT, ""));
  }
}
