package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** The session would be held when the answer is due already and cannot be put off far enough (VAĮ 10(4)). */
public final class SessionPastLimit extends RuleViolation {

    SessionPastLimit(String last) {
        super("committee.sessionPastLimit", last);
    }
}
