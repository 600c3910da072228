package org.frontwire.topology;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.frontwire.claim.ClaimReader;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.topic.Topics;

/** Reads claims and signatures, and brings the articles of a desk together. Stateless: it scales with partitions. */
record ReadStage(Wiring topics) {

  KStream<String, PackedArticle> articlesByDesk(KStream<String, ArticleUpdate> updates) {
    ClaimReader reader = new ClaimReader();
    KStream<String, Read> read = updates.process(
        () -> new ReadProcessor(reader, topics.settings()), Named.as("read-claims"));
    topics.write(read, Topics.DEAD_LETTERS, Read::deadLetters);
    return topics.byDesk(topics.take(read, "route-to-desk", Read::articles));
  }
}
