/** The Kafka that whole-system tests run on: the official image in a container, or the embedded broker. */
@NullMarked
package org.frontwire.app.kafka;

import org.jspecify.annotations.NullMarked;
