/**
 * Kafka and a schema registry without installing either: a data folder comes in, addresses go out. The broker runs inside this process, the
 * registry in a child process that cannot outlive it. Called by the command line and by whole-system tests. The idea: everything that is
 * internal to Kafka or to the registry's distribution is known to exactly one class each, so an upgrade is a change in one file.
 */
@NullMarked
package org.frontwire.app.embedded;

import org.jspecify.annotations.NullMarked;
