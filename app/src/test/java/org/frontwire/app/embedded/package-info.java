/** What is promised of the embedded Kafka. */
@NullMarked
package org.frontwire.app.embedded;

import org.jspecify.annotations.NullMarked;
