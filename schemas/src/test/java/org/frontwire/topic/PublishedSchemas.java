package org.frontwire.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaCompatibility.SchemaPairCompatibility;
import org.apache.avro.SchemaFormatter;

/** The schemas that strangers have: src/test/resources/published/v1, v2 … Once released, a folder never changes. */
record PublishedSchemas(Path folder) {

  static PublishedSchemas ours() {
    return new PublishedSchemas(Path.of("src", "test", "resources", "published"));
  }

  /** All published versions of a topic's schema, oldest first. */
  List<Schema> of(Topic<?> topic) throws IOException {
    List<Schema> versions = new ArrayList<>();
    for (Path version : versions()) {
      Path file = version.resolve(fileName(topic));
      if (Files.exists(file)) versions.add(new Schema.Parser().parse(Files.readString(file)));
    }
    return versions;
  }

  /** Writes the schemas that differ from their last published version into a new version. */
  void write(List<Topic<?>> topics) throws IOException {
    Path next = folder.resolve("v" + (versions().size() + 1));
    for (Topic<?> topic : topics) {
      List<Schema> published = of(topic);
      boolean isKnown =
          !published.isEmpty() && published.get(published.size() - 1).equals(topic.schema());
      if (isKnown) continue;
      Files.createDirectories(next);
      Files.writeString(
          next.resolve(fileName(topic)),
          SchemaFormatter.format("json/pretty", topic.schema()) + "\n");
    }
  }

  /** Why one of the two cannot read what the other writes; empty when both can. */
  static List<String> conflicts(Schema one, Schema other) {
    List<String> conflicts = new ArrayList<>();
    conflicts.addAll(conflicts("new readers of old records", one, other));
    conflicts.addAll(conflicts("old readers of new records", other, one));
    return conflicts;
  }

  private static List<String> conflicts(String who, Schema reader, Schema writer) {
    SchemaPairCompatibility result =
        SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
    if (result.getType() == SchemaCompatibilityType.COMPATIBLE) return List.of();
    return result.getResult().getIncompatibilities().stream()
        .map(reason -> who + ": " + reason.getType() + " " + reason.getMessage() + " at "
            + reason.getLocation())
        .toList();
  }

  private List<Path> versions() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> folder.resolve("v" + number))
        .takeWhile(Files::isDirectory)
        .toList();
  }

  private static String fileName(Topic<?> topic) {
    return topic.name().substring(Topics.PREFIX.length()) + ".avsc";
  }
}
