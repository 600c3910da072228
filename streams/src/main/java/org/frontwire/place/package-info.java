/**
 * Places: in come sentences, out go place mentions resolved against a gazetteer, as far as they can be.
 *
 * <p>The gazetteer is a data file derived from GeoNames (CC BY 4.0) with a supplement of our own; names are folded so that
 * transliterations meet. A name no gazetteer has is still a place when the words around it say so ("the village of X").
 */
@NullMarked
package org.frontwire.place;

import org.jspecify.annotations.NullMarked;
