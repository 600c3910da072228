package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.frontwire.event.Cause;
import org.frontwire.text.Token;
import org.frontwire.text.WordSet;

/** What a sentence names besides people: causes, wars, and the start of a span. Read once, in one pass over its tokens. */
final class Scene {
  private static final WordSet WARS =
      WordSet.of("war conflict uprising revolt insurgency crisis hostilities");
  private static final int VAGUE_CAUSE = 12;
  private static final int CLASHES_CAUSE = 4;

  private final List<Named> causes = new ArrayList<>(2);
  private final List<Integer> wars = new ArrayList<>(0);
  private final List<Integer> spans = new ArrayList<>(0);

  /** Words that name a cause. */
  private record Named(int first, int end, Cause cause) {}

  Scene(List<Token> tokens, Lexicon lexicon) {
    for (int i = 0; i < tokens.size(); i++) {
      Phrases.Found<Cause> found = lexicon.causes.at(tokens, i);
      if (found != null) {
        causes.add(new Named(i, found.end(), found.value()));
      }
      if (WARS.has(tokens.get(i))) {
        wars.add(i);
      }
      if (opensSpan(tokens, i)) {
        spans.add(i);
      }
    }
  }

  private static boolean opensSpan(List<Token> tokens, int i) {
    boolean since =
        tokens.get(i).is("since") && i + 1 < tokens.size() && !tokens.get(i + 1).is("then");
    return since || (tokens.get(i).is("date") && Words.is(tokens, i - 1, "to"));
  }

  /** The cause nearest to the hit; one that says little only when it is much nearer. */
  Cause cause(Hit hit) {
    Cause best = Cause.UNSTATED;
    int least = Integer.MAX_VALUE;
    for (Named named : causes) {
      int distance =
          named.first >= hit.end() ? named.first - hit.end() : Math.max(0, hit.first() - named.end);
      int cost = distance * 2 + vagueness(named.cause);
      if (cost < least) {
        least = cost;
        best = named.cause;
      }
    }
    return best;
  }

  private static int vagueness(Cause cause) {
    boolean vague = cause == Cause.ATTACK || cause == Cause.WAR;
    return vague ? VAGUE_CAUSE : cause == Cause.CLASHES ? CLASHES_CAUSE : 0;
  }

  boolean hasCauseAt(int i) {
    for (Named named : causes) {
      if (named.first == i) {
        return true;
      }
    }
    return false;
  }

  boolean hasCauseEndingAt(int i) {
    for (Named named : causes) {
      if (named.end == i) {
        return true;
      }
    }
    return false;
  }

  boolean hasWar() {
    return !wars.isEmpty();
  }

  boolean hasWarWithin(int from, int to) {
    return wars.stream().anyMatch(i -> i >= from && i < to);
  }

  /** Where "since" or "to date" stands, the one nearest to a token; -1 for none. */
  int nearestSince(int token) {
    int best = -1;
    for (int i : spans) {
      best = best < 0 || Math.abs(i - token) < Math.abs(best - token) ? i : best;
    }
    return best;
  }
}
