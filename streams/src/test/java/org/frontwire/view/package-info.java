@NullMarked
package org.frontwire.view;

import org.jspecify.annotations.NullMarked;
