package org.frontwire.claim;

import org.frontwire.claim.context.StoryContext;
import org.frontwire.event.Place;
import org.jspecify.annotations.Nullable;

/** Where all claims that could speak of the same events meet: the country of the place, else of the story. */
final class Theatre {
  private static final String NOWHERE = "ZZ";

  private Theatre() {}

  static String of(@Nullable Place place, StoryContext story) {
    String country = place == null ? null : place.getCountry().orElse(null);
    if (country != null) {
      return country;
    }
    return story.country() == null ? NOWHERE : story.country();
  }
}
