@NullMarked
package org.frontwire.runtime;

import org.jspecify.annotations.NullMarked;
