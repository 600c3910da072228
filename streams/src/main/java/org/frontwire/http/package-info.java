/**
 * The dashboard over HTTP: an {@link org.frontwire.view.AlertFeed} comes in, a page, JSON and server-sent events go out. Called by the
 * composition root. The idea: alert text is written by strangers, so it travels only as JSON and reaches the page only as text; clients
 * are many and slow, so each has a bounded share of threads and memory.
 */
@NullMarked
package org.frontwire.http;

import org.jspecify.annotations.NullMarked;
