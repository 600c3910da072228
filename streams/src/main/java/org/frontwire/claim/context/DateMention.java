package org.frontwire.claim.context;

import org.frontwire.event.DateRange;

/**
 * Words of a sentence that name a day or a span of days.
 *
 * @param first index of the first token of the mention in its sentence
 * @param end index one past the last token
 */
public record DateMention(int first, int end, DateRange range) {}
