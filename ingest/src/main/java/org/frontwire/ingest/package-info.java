/**
 * The way of a document into the stream: source, format, revision, publish, one after the other. In: a source. Out: records
 * on Kafka, and counts for the one who waits. The shell of the four packages below; it reads, calls and writes.
 */
@NullMarked
package org.frontwire.ingest;

import org.jspecify.annotations.NullMarked;
