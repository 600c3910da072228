@NullMarked
package org.frontwire.http;

import org.jspecify.annotations.NullMarked;
