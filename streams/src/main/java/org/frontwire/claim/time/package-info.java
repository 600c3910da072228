/**
 * Days: in come the tokens of a sentence and the day they were published, out go the days and spans they name.
 *
 * <p>A weekday in a report is the last such day on or before publication, a month without a year the last such month. Spans ("since
 * March", "over the next month", "early July") are PERIODs.
 */
@NullMarked
package org.frontwire.claim.time;

import org.jspecify.annotations.NullMarked;
