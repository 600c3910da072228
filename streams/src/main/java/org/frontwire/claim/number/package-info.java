/**
 * Numbers: in come the tokens of a sentence, out go the numbers in it with what limits them.
 *
 * <p>Digits with groups, words, scales, dozens, ranges, qualifiers before and after ("at least", "or more"), and the vague ones
 * ("several", "dozens") as floors. What a number counts is not known here.
 */
@NullMarked
package org.frontwire.claim.number;

import org.jspecify.annotations.NullMarked;
