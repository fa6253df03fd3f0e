package lt.atsakas.visit;

import lt.atsakas.shared.RuleViolation;

/**
 * Only whoever answers for the case moves, cancels and reports a meeting, and whoever arranged it reports it; only whoever has declared to be
 * impartial arranges one.
 */
public final class NotYoursToMeet extends RuleViolation {

    NotYoursToMeet() {
        super("meeting.notYours");
    }
}
