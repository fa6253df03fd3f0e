package lt.atsakas.process.committeereview;

import lt.atsakas.shared.RuleViolation;

/** The invitations are just leaving, or the review began on a diagram on which sessions are not called off. */
public final class SessionNotToCancel extends RuleViolation {

    SessionNotToCancel() {
        super("committee.sessionNotToCancel");
    }
}
