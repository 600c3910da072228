/** Facts about the public topics, their schemas and their serdes. The registries here are fakes inside the process. */
@NullMarked
package org.frontwire.topic;

import org.jspecify.annotations.NullMarked;
