/** The monitor and its page against a real broker; schemas stay in this process. */
@NullMarked
package org.frontwire.app.system;

import org.jspecify.annotations.NullMarked;
