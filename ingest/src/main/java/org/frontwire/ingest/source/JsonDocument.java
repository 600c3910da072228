package org.frontwire.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Optional;
import org.frontwire.event.PubStatus;
import org.jspecify.annotations.Nullable;

/** A JSON object as a document: {@code id, title, text, published, url, outlet, uri, …}. Fields not known are passed over. */
final class JsonDocument {
  private static final JsonMapper JSON = JsonMapper.builder(
          com.fasterxml.jackson.core.JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(100)
                  .build())
              .build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();
  private final JsonNode object;

  JsonDocument(String json) throws MalformedDocumentException {
    this.object = parse(json.startsWith("\uFEFF") ? json.substring(1) : json);
  }

  /** The document; {@code fallbackName} is its name when it has no id. */
  Document document(String fallbackName) throws MalformedDocumentException {
    Optional<String> title = string("title");
    String text = string("text").orElse("");
    boolean hasWords =
        !Decoded.isBlank(text) || title.filter(t -> !Decoded.isBlank(t)).isPresent();
    if (!hasWords && !isTakenBack())
      throw object.has("text")
          ? new MalformedDocumentException(
              Reason.EMPTY, "expected words in \"text\" or \"title\", found none")
          : new MalformedDocumentException(
              Reason.MISSING_TEXT, "expected a field \"text\", found " + fields());
    return new Document(name(fallbackName), text, metadata());
  }

  /** What the object says about a document. */
  Metadata metadata() throws MalformedDocumentException {
    return new Metadata(
        stated("uri"),
        stated("url"),
        stated("outlet"),
        string("title").orElse(null),
        stated("byline"),
        stated("slugline"),
        stated("ednote"),
        stated("language"),
        date("published"),
        date("firstPublished"),
        status());
  }

  /** A field that must be text; empty when it is not there or null. */
  Optional<String> string(String field) throws MalformedDocumentException {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) return Optional.empty();
    if (!value.isTextual())
      throw new MalformedDocumentException(
          Reason.WRONG_TYPE,
          "expected text in \"" + field + "\", found "
              + value.getNodeType().name().toLowerCase(Locale.ROOT));
    return Optional.of(wellFormed(field, value.textValue()));
  }

  private @Nullable String stated(String field) throws MalformedDocumentException {
    return string(field).map(String::strip).filter(s -> !s.isEmpty()).orElse(null);
  }

  private @Nullable Published date(String field) throws MalformedDocumentException {
    String written = stated(field);
    if (written == null) return null;
    return Published.parse(written)
        .orElseThrow(() -> new MalformedDocumentException(
            Reason.BAD_DATE,
            "expected an ISO-8601 time or day in \"" + field + "\", found \"" + shortened(written)
                + "\""));
  }

  private PubStatus status() throws MalformedDocumentException {
    String written = stated("pubstatus");
    if (written == null) return PubStatus.USABLE;
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "usable", "stat:usable" -> PubStatus.USABLE;
      case "withheld", "stat:withheld" -> PubStatus.WITHHELD;
      case "canceled", "cancelled", "stat:canceled" -> PubStatus.CANCELED;
      default -> PubStatus.UNKNOWN;
    };
  }

  /** A notice that an article is canceled may have no words of its own. */
  private boolean isTakenBack() throws MalformedDocumentException {
    PubStatus status = status();
    return status == PubStatus.CANCELED || status == PubStatus.WITHHELD;
  }

  private String name(String fallback) throws MalformedDocumentException {
    JsonNode id = object.get("id");
    return id != null && id.isNumber()
        ? id.asText()
        : Optional.ofNullable(stated("id")).orElse(fallback);
  }

  private String fields() {
    return object.isEmpty()
        ? "an empty object"
        : "only \""
            + shortened(String.join(
                "\", \"",
                object.properties().stream().map(java.util.Map.Entry::getKey).toList()))
            + "\"";
  }

  private static JsonNode parse(String json) throws MalformedDocumentException {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new MalformedDocumentException(
          Reason.INVALID_JSON,
          "expected a JSON object, found " + shortened(e.getOriginalMessage().replace('\n', ' '))
              + " at column " + column);
    }
    if (!node.isObject())
      throw new MalformedDocumentException(
          Reason.NOT_AN_OBJECT,
          "expected a JSON object, found " + node.getNodeType().name().toLowerCase(Locale.ROOT));
    return node;
  }

  private static String wellFormed(String field, String value) throws MalformedDocumentException {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean paired = Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1));
      if (paired) i++;
      else if (Character.isSurrogate(c))
        throw new MalformedDocumentException(
            Reason.INVALID_UNICODE,
            "expected Unicode text in \"" + field + "\", found half a surrogate pair at character "
                + i);
    }
    return value;
  }

  private static String shortened(String text) {
    return text.length() <= 120 ? text : text.substring(0, 120) + "…";
  }
}
