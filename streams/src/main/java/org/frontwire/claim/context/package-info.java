/**
 * What both grammars see: the stories of an article as sentences with their places, days and sources marked.
 *
 * <p>Built once per story by the claim reader; plain data, no logic of either grammar.
 */
@NullMarked
package org.frontwire.claim.context;

import org.jspecify.annotations.NullMarked;
