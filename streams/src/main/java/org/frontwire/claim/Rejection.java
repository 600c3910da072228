package org.frontwire.claim;

/**
 * Words that looked like a claim and are none.
 *
 * @param why in words for people
 * @param entry id of the entry
 * @param start first character in the document as given, in code points
 * @param end one past the last character
 * @param quote the words
 */
public record Rejection(String why, String entry, int start, int end, String quote) {}
