package lt.atsakas.organisation;

import lt.atsakas.shared.RuleViolation;

/** The house has neither a director nor an administrator who could act, so an escalation would have no last step. */
public final class NobodyLeads extends RuleViolation {

    NobodyLeads() {
        super("organisation.nobodyLeads");
    }
}
