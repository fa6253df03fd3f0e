package lt.atsakas.organisation;

import lt.atsakas.shared.RuleViolation;

/** Of those to whom a matter could come at the last – from the director to the registrars – nobody is left who may have it. */
public final class NobodyLeads extends RuleViolation {

    NobodyLeads() {
        super("organisation.nobodyLeads");
    }
}
