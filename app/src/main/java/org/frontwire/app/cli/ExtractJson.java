package org.frontwire.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.avro.generic.IndexedRecord;
import org.frontwire.claim.Rejection;
import org.frontwire.claim.context.Reason;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Entry;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.TimePrecision;
import org.frontwire.ingest.format.PlainText;
import org.frontwire.topic.PlainJson;

/** An extract as one line of JSON, claims in the order of their words. */
final class ExtractJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ExtractJson() {}

  static String line(Extract extract) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = PlainJson.line(line)) {
      json.setCodec(MAPPER);
      json.writeStartObject();
      json.writeStringField("id", extract.id());
      json.writeStringField("language", extract.article().getLanguage());
      json.writeBooleanField("read", extract.isRead());
      json.writeArrayFieldStart("entries");
      for (Entry entry : extract.article().getEntries()) {
        json.writeTree(entry(entry));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("claims");
      for (ObjectNode claim : claims(extract)) {
        json.writeTree(claim);
      }
      json.writeEndArray();
      if (extract.why() != null) {
        json.writeArrayFieldStart("rejected");
        for (Rejection rejection : extract.why().rejections()) {
          json.writeTree(rejected(rejection));
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string never fails
    }
    return line.toString();
  }

  private static List<ObjectNode> claims(Extract extract) throws JsonProcessingException {
    List<ObjectNode> claims = new ArrayList<>();
    for (CasualtyClaim claim : extract.reading().casualties()) {
      claims.add(explained(extract, claim("casualty", claim, claim.getEntry())));
    }
    for (TerritorialClaim claim : extract.reading().territories()) {
      claims.add(explained(extract, claim("territory", claim, claim.getEntry())));
    }
    claims.sort(
        Comparator.comparing((ObjectNode claim) -> !claim.has("in")) // the title is read first
            .thenComparing(claim -> claim.get("start").asInt())
            .thenComparing(claim -> claim.get("end").asInt()));
    return claims;
  }

  private static ObjectNode claim(String kind, IndexedRecord claim, String entry)
      throws JsonProcessingException {
    ObjectNode json = MAPPER.createObjectNode().put("kind", kind);
    json.setAll(plain(claim));
    return marked(json, entry);
  }

  private static ObjectNode explained(Extract extract, ObjectNode claim) {
    Reason reason = extract.why() == null
        ? null
        : extract.why().reasons().get(claim.get("id").asText());
    if (reason != null) {
      claim.set("why", MAPPER.valueToTree(reason));
    }
    return claim;
  }

  private static ObjectNode rejected(Rejection rejection) {
    ObjectNode json = MAPPER.valueToTree(rejection);
    return marked(json, rejection.entry());
  }

  private static ObjectNode entry(Entry entry) throws JsonProcessingException {
    ObjectNode json = plain(entry);
    json.remove(List.of("text", "change"));
    if (entry.getPrecision() == TimePrecision.UNKNOWN) {
      json.putNull("publishedAt"); // the record stands at 1970-01-01, which nobody said
    }
    return marked(json, entry.getId());
  }

  private static ObjectNode marked(ObjectNode json, String entry) {
    return entry.equals(PlainText.TITLE) ? json.put("in", "title") : json;
  }

  private static ObjectNode plain(IndexedRecord event) throws JsonProcessingException {
    return MAPPER.readValue(PlainJson.text(event), ObjectNode.class);
  }
}
