/**
 * What the parts of a page are. In: a {@link org.frontwire.ingest.source.Document}, plain text as saved from a page.
 * Out: an {@link org.frontwire.event.ArticleUpdate} whose entries are consecutive, non-overlapping pieces of the text,
 * each with its kind and an absolute time.
 *
 * <p>The idea: a page is a list of lines. A line is recognised by its own shape (a time stamp, a credit, a slug) and by
 * what stands around it (a heading has room above and below and text under it); the rules are tried in a fixed order
 * and the first that fits decides. What no rule knows is text. Neighbouring text lines then grow together into
 * entries. Nothing here reads a clock or scans a long paragraph more than a fixed number of times.
 */
@NullMarked
package org.frontwire.ingest.format;

import org.jspecify.annotations.NullMarked;
