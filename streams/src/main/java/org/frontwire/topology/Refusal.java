package org.frontwire.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontwire.claim.ClaimReader;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.DeadLetter;
import org.frontwire.event.Entry;
import org.frontwire.event.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * Why an article is not read.
 *
 * @param reason stable word for metrics and filters
 * @param message what was expected, and what came
 */
record Refusal(String reason, String message) {
  private static final int HEAD_BYTES = 64 << 10;

  static Optional<Refusal> of(@Nullable ArticleUpdate article) {
    if (article == null) {
      return Optional.of(
          new Refusal("no-value", "expected an article update, came a record without a value"));
    }
    if (article.getPubStatus() == PubStatus.WITHHELD
        || article.getPubStatus() == PubStatus.CANCELED) {
      String status = article.getPubStatus().name().toLowerCase(java.util.Locale.ROOT);
      return Optional.of(new Refusal(
          status, "expected a usable article, came one that its publisher marks " + status));
    }
    return Optional.empty();
  }

  /** Why an article is passed on without its claims; never "no claims", since nobody has looked. */
  static Optional<Refusal> ofClaims(ArticleUpdate article) {
    return ClaimReader.reads(article)
        ? Optional.empty()
        : Optional.of(new Refusal(
            "unread-language",
            "expected an article in English, came one in " + article.getLanguage()));
  }

  DeadLetter letter(String source, Instant at, @Nullable ArticleUpdate article) {
    byte[] text = article == null ? new byte[0] : text(article).getBytes(StandardCharsets.UTF_8);
    return DeadLetter.newBuilder()
        .setSource(source)
        .setReason(reason)
        .setMessage(message + " (" + source + ")")
        .setAt(at)
        .setSize(text.length)
        .setHead(ByteBuffer.wrap(text, 0, Math.min(text.length, HEAD_BYTES)))
        .build();
  }

  private static String text(ArticleUpdate article) {
    return article.getEntries().stream().map(Entry::getText).collect(Collectors.joining("\n\n"));
  }
}
