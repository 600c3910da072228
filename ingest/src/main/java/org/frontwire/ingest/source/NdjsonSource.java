package org.frontwire.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** One JSON object a line, from a stream: standard input or a file. Reads as it goes; blank lines are passed over. */
public final class NdjsonSource implements Source {
  private final InputStream in;
  private final String name;
  private final SourceSettings settings;

  /**
   * @param name how messages call the stream, {@code stdin}
   */
  public NdjsonSource(InputStream in, String name, SourceSettings settings) {
    this.in = in;
    this.name = name;
    this.settings = settings;
  }

  @Override
  public void forEach(Consumer<? super Item> sink) {
    LineFeed lines = new LineFeed(in, settings.maxBytes());
    try {
      for (Optional<LineFeed.Line> line = lines.next(); line.isPresent(); line = lines.next())
        item(line.get()).ifPresent(sink);
    } catch (IOException e) {
      throw new SourceException("cannot go on reading " + name + ": " + e.getMessage(), e);
    }
  }

  private Optional<Item> item(LineFeed.Line line) {
    String where = name + ":" + line.number() + ":" + line.offset();
    if (!line.isWhole())
      return Optional.of(bad(
          where,
          line,
          Reason.TOO_LARGE,
          "expected a line of at most " + settings.maxBytes() + " bytes, found " + line.size()));
    Decoded decoded = Decoded.utf8(line.bytes());
    if (decoded.complaint().isPresent()) {
      Decoded.Complaint complaint = decoded.complaint().get();
      return Optional.of(
          bad(where, line, complaint.reason(), complaint.message() + " of the line"));
    }
    if (Decoded.isBlank(decoded.text())) return Optional.empty();
    return Optional.of(parsed(where, line, decoded.text()));
  }

  private Item parsed(String where, LineFeed.Line line, String text) {
    try {
      return new JsonDocument(text).document(name + ":" + line.number());
    } catch (MalformedDocumentException e) {
      return bad(where, line, e.reason(), e.complaint());
    }
  }

  private Unreadable bad(String where, LineFeed.Line line, Reason reason, String complaint) {
    return new Unreadable(
        where,
        where,
        reason,
        complaint + ", in " + where,
        line.size(),
        Unreadable.headOf(line.bytes()));
  }
}
