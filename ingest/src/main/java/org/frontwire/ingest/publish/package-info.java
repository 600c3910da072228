/**
 * The way out. In: article updates and dead letters. Out: records on {@code frontwire.article-updates} and {@code
 * frontwire.dead-letters}, acknowledged by all replicas, in the order in which they came, with CloudEvents headers.
 *
 * <p>The idea: what is wrong with one record goes to the dead letters; what is wrong with the broker or the registry stops
 * the run with one line that says so, within a stated time, and nothing that was not acknowledged counts as published.
 */
@NullMarked
package org.frontwire.ingest.publish;

import org.jspecify.annotations.NullMarked;
