package org.frontwire.http;

/**
 * Whether the stream processors work.
 *
 * @param running true when records are processed or could be at once
 * @param state one stable word, "RUNNING", "REBALANCING", "ERROR"
 * @param message one sentence for the operator
 */
public record Health(boolean running, String state, String message) {}
