package org.frontwire.ingest.publish;

import java.util.function.Consumer;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.DeadLetter;

/** Where article updates and dead letters go, in the order of the calls. */
public interface Publisher extends AutoCloseable {

  /**
   * Sends an article. Returns before it has arrived, and waits when too much is under way.
   *
   * @param acknowledged called once it is safe, from any thread; never when it became a dead letter
   * @throws PublishException when broker or registry cannot be reached, now or for an earlier record
   */
  void publish(ArticleUpdate article, Consumer<ArticleUpdate> acknowledged);

  /** Sends what could not be read. */
  void setAside(String key, DeadLetter letter);

  /** Waits until everything has arrived, at most as long as the stated time-out. */
  void flush();

  /** How many records the broker has acknowledged, and how many articles could not be published. */
  Sent sent();

  /** Flushes and lets go of the broker. */
  @Override
  void close();

  /**
   * Records acknowledged so far.
   *
   * @param unpublishable articles that went to the dead letters here
   */
  record Sent(long articles, long deadLetters, long unpublishable) {}
}
