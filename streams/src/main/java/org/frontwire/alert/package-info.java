/**
 * What changed. In come the situation before and after a batch of claims, out go the alerts that an editor should
 * see, and for every other claim the rule by which it stayed silent.
 *
 * <p>{@link org.frontwire.alert.Changes} is pure: alert ids are derived from what changed, so a replay writes the
 * same ids, and one real change raises one alert however many pages repeat it.
 */
@NullMarked
package org.frontwire.alert;

import org.jspecify.annotations.NullMarked;
