/**
 * Structure of a text: in comes a string, out go sentences of tokens with offsets.
 *
 * <p>Blank lines and headings are honoured first, then full stops. Every offset is a UTF-16 index into the given text and slices
 * back to the very words. One pass, linear in the length of the text; a sentence never has more than {@link
 * org.frontwire.text.Sentences#MAX_TOKENS} tokens, so whatever reads sentences stays bounded too.
 */
@NullMarked
package org.frontwire.text;

import org.jspecify.annotations.NullMarked;
