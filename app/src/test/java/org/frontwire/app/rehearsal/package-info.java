/** Documents through ingest and the topology without a broker: as fast as a unit test, with real files, formats, serdes and stores. */
@NullMarked
package org.frontwire.app.rehearsal;

import org.jspecify.annotations.NullMarked;
