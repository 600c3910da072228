/** Tests of the command line: in this process where no system is needed (Test), against real processes where it is (IT). */
@NullMarked
package org.frontwire.app.cli;

import org.jspecify.annotations.NullMarked;
