/**
 * Reading claims: in comes one article update, out go the complete casualty and territorial claims its words make.
 *
 * <p>{@link org.frontwire.claim.ClaimReader} cuts the article into stories and sentences, marks places, days and sources once, asks
 * the casualty grammar and the territory grammar what each sentence says, and joins their findings into claims. Pure and thread-safe.
 */
@NullMarked
package org.frontwire.claim;

import org.jspecify.annotations.NullMarked;
