package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** What one person found out another decides: somebody who leads the case and is not barred. */
public final class NotTheSecondPerson extends RuleViolation {

    NotTheSecondPerson() {
        super("assignment.notTheSecondPerson");
    }
}
