package org.frontwire.place;

import org.frontwire.event.Place;

/**
 * Words of a sentence that name a place.
 *
 * @param first index of the first token of the mention in its sentence
 * @param end index one past the last token
 * @param place the place as far as it could be told; id null when it could not
 */
public record PlaceMention(int first, int end, Place place) {}
