/**
 * Sources: in come the tokens of a sentence, out goes who is quoted for it.
 *
 * <p>"X said", "said X", "according to X"; a pronoun or an open quotation takes the speaker of the sentence before.
 */
@NullMarked
package org.frontwire.claim.source;

import org.jspecify.annotations.NullMarked;
