package org.frontwire.claim.actor;

/**
 * Words of a sentence that name an armed actor.
 *
 * @param first index of the first token
 * @param end index one past the last token
 * @param name the actor list's name, else the words of the text
 * @param country the actor's own country, "*" when it has none
 * @param kind how surely the name is known
 */
public record ActorMention(int first, int end, String name, String country, Kind kind) {

  /** How an actor is named. */
  public enum Kind {
    /** By a name of the list. */
    LISTED,
    /** By words that mean somebody else in another country, "the rebels". */
    GENERIC,
    /** By words that no list has, "Kokang fighters". */
    UNLISTED
  }

  public boolean covers(int token) {
    return first <= token && token < end;
  }
}
