package org.frontwire.claim.territory;

/** The lists of words.txt, which says what each is for. */
enum WordList {
  SETTLEMENTS,
  GROUNDS,
  WEAK,
  PARTS,
  PEOPLE,
  MODIFIERS,
  THINGS,
  PERSONS,
  CALENDAR,
  LOCATING,
  SMALL,
  UNARMED,
  VAGUE,
  TOPONYMS,
  FACILITIES,
  DEMONYMS
}
