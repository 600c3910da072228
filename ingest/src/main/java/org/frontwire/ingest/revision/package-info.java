/**
 * What is new in an article that was seen before. In: an article update as read. Out: the same with its version number and
 * what happened to every entry, or nothing when nothing changed.
 *
 * <p>The idea: of every article only hashes are kept, in a log that is appended to after the broker has acknowledged the
 * update. Whatever is lost in a crash is published again, with the same version and the same content.
 */
@NullMarked
package org.frontwire.ingest.revision;

import org.jspecify.annotations.NullMarked;
