/**
 * The topics that Frontwire shares with the world, and how their records are written and read.
 *
 * <p>In comes the address of a Kafka cluster and of a schema registry; out go topics and schemas that are as
 * {@link org.frontwire.topic.Topics} says, or findings of what is not, and serdes for the Avro classes. Serializers are named
 * by class name in settings and never imported, so the official artifact and our cut of it are interchangeable.
 */
@NullMarked
package org.frontwire.topic;

import org.jspecify.annotations.NullMarked;
