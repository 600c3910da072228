/**
 * The casualty grammar: in comes a story, sentence by sentence, out go findings of what happened to how many people.
 *
 * <p>A sentence is first marked: numbers, groups of people ("at least 21 civilians", "a second child"), and the words of {@code
 * effects.tsv}. Then each such word looks for its people where its form says they stand: before a passive, after an active verb, after
 * "of". Numbers that no such word claims never become a finding. Nothing looks further than a bounded number of tokens, so reading is
 * linear.
 */
@NullMarked
package org.frontwire.claim.casualty;

import org.jspecify.annotations.NullMarked;
