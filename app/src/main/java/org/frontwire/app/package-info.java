/**
 * The composition root: the one place that sees both ingest and streams, reads settings and starts things. Comes in: a command line. Goes
 * out: running parts. Nothing depends on it.
 */
@NullMarked
package org.frontwire.app;

import org.jspecify.annotations.NullMarked;
