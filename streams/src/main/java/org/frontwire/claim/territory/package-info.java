/**
 * Who takes, loses, holds, besieges or leaves a place: in come the sentences of a story, out go territorial findings.
 *
 * <p>The rules are a data file ({@code rules.txt}) whose lines read like the sentences they match; verbs, place words and the words
 * that turn a fact into a plan, a demand or a denial are data files beside it. Everything works on tokens: a verb is looked up, its
 * rules are tried to the right, then voice, tense and mood are read from the words before it, then the subject is found.
 * A place needs no gazetteer here; what it is called and what it lies in is handed on as words.
 */
@NullMarked
package org.frontwire.claim.territory;

import org.jspecify.annotations.NullMarked;
