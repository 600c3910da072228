/**
 * Armed actors: in come the tokens of a sentence and the country of the story, out go the actors they mention under one name each.
 *
 * <p>Names and aliases are a data file ({@code actors.txt}); the longest alias wins, and words such as "the rebels" are told apart by
 * the country of the story. Who is in no list is still an actor when a word for armed people says so ("Kokang fighters"), named by
 * the words of the text.
 */
@NullMarked
package org.frontwire.claim.actor;

import org.jspecify.annotations.NullMarked;
