package org.frontwire.ingest.format;

import org.frontwire.event.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry before it has a time and an id.
 *
 * @param idBase what its id is made of
 * @param stamp the stamp of the update that it belongs to
 */
record Draft(
    EntryKind kind,
    Part part,
    String idBase,
    @Nullable String label,
    int story,
    @Nullable Stamp stamp,
    int start,
    int end) {

  Draft until(int newEnd) {
    return new Draft(kind, part, idBase, label, story, stamp, start, newEnd);
  }

  Draft ofStory(int newStory) {
    return new Draft(kind, part, idBase, label, newStory, stamp, start, end);
  }
}
