/**
 * Where documents come from. In: files, folders and lines of JSON. Out: {@link Item}s in a fixed order, each a
 * {@link Document} with what is known about it, or an {@link Unreadable} with the reason.
 *
 * <p>The idea: bad input is data. A broken file or line becomes one item that says what was expected, what came and
 * where; the source goes on with the next. Only a mistake of the caller (a folder that is not there) is an exception.
 * No source holds more than one document in memory, and none above a stated limit.
 */
@NullMarked
package org.frontwire.ingest.source;

import org.jspecify.annotations.NullMarked;
