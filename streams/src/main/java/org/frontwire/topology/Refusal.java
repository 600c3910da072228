package org.frontwire.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontwire.claim.ClaimReader;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.DeadLetter;
import org.frontwire.event.Entry;
import org.frontwire.event.PubStatus;
import org.frontwire.revision.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Why an article is not read.
 *
 * @param reason stable word for metrics and filters
 * @param message what was expected, and what came
 */
record Refusal(String reason, String message) {
  private static final int HEAD_BYTES = 64 << 10;
  private static final String WITHDRAWN = "withdrawn";
  private static final Set<String> TAKEN_BACK = Set.of(WITHDRAWN, "withheld", "canceled");

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
    return Notice.of(article).isWithdrawal()
        ? Optional.of(
            new Refusal(WITHDRAWN, "expected a usable article, came a notice that it is withdrawn"))
        : Optional.empty();
  }

  /** Whether the outlet takes back an article that it may have published before. */
  boolean isWithdrawal() {
    return TAKEN_BACK.contains(reason);
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
