package org.frontwire.claim.casualty;

/** Where a word of {@code effects.tsv} has its people; the file's header explains each. */
enum Form {
  DONE,
  DOES,
  DOING,
  SUFFERS,
  STATE,
  COUNT,
  OF;

  /** Whether it is a noun and no verb. */
  boolean isNoun() {
    return this == COUNT || this == OF;
  }
}
