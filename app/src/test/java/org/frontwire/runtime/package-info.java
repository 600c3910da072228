/** What is promised of the embedded Kafka. */
@NullMarked
package org.frontwire.runtime;

import org.jspecify.annotations.NullMarked;
