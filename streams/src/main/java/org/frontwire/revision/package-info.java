/**
 * What an article says now that one more version of it has come. In come what is known of the article and the version, out go the
 * article as it stands and the claims that it no longer makes.
 *
 * <p>The newest version speaks for the article, by publication and not by arrival. What it does not repeat is taken back: an entry
 * that was edited or removed, a story that was withdrawn. {@link org.frontwire.revision.Notice} reads from headings and editors' notes
 * whether a version corrects or withdraws. Pure: the dedupe processor keeps the articles.
 */
@NullMarked
package org.frontwire.revision;

import org.jspecify.annotations.NullMarked;
