package org.frontwire.claim.casualty;

import org.frontwire.event.Effect;

/** Words of a sentence that say what happened to people. */
record Trigger(int first, int end, Effect effect, Form form) {}
