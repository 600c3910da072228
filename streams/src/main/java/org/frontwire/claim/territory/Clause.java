package org.frontwire.claim.territory;

import java.util.List;
import java.util.Optional;
import org.frontwire.claim.territory.Finding.Mood;
import org.frontwire.claim.territory.Subjects.Subject;
import org.frontwire.event.Action;

/**
 * What a rule read in a sentence.
 *
 * @param first index of its first token
 * @param end index one past its last token
 * @param verb index of the word that started the rule
 * @param rule the line of rules.txt
 */
record Clause(
    Action action,
    Optional<Subject> subject,
    List<Ground> grounds,
    Optional<String> enemy,
    Mood mood,
    int first,
    int end,
    int verb,
    String rule) {}
