/**
 * The command line: arguments come in, lines on standard output and an exit code go out. Standard output carries results only, so it can be
 * piped; progress and errors go to standard error. The idea: a command reads its options, opens what it needs, and closes it again; whatever
 * goes wrong becomes one line that says what was expected, what came and where, and exit code 1 (2 for wrong usage).
 */
@NullMarked
package org.frontwire.app.cli;

import org.jspecify.annotations.NullMarked;
