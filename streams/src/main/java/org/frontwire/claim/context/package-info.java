/**
 * What both grammars see: the stories of an article as sentences with their places, days and sources marked.
 *
 * <p>Built once per story by the claim reader; data, of which places and days are read when first asked for; no logic of either grammar.
 */
@NullMarked
package org.frontwire.claim.context;

import org.jspecify.annotations.NullMarked;
