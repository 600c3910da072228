/**
 * What is known now. In comes a set of claims of one theatre, out goes the situation: the incidents with their
 * figures, and who holds which place.
 *
 * <p>{@link org.frontwire.situation.Assessment} is a pure function of the set: neither the order in which claims
 * arrive nor how often they arrive changes its result. {@link org.frontwire.situation.Neighbourhood} tells a
 * processor which stored claims can matter to new ones, so that it never loads the whole history.
 */
@NullMarked
package org.frontwire.situation;

import org.jspecify.annotations.NullMarked;
