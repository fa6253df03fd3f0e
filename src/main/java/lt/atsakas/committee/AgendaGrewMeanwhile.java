package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Another case was called into the session while somebody moved it; whoever moves it is to see that one too. */
public final class AgendaGrewMeanwhile extends RuleViolation {

    AgendaGrewMeanwhile() {
        super("committee.agendaGrewMeanwhile");
    }
}
