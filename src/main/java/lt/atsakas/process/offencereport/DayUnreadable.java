package lt.atsakas.process.offencereport;

import lt.atsakas.shared.RuleViolation;

/** The day on which an authority was told is no day. */
final class DayUnreadable extends RuleViolation {

    DayUnreadable() {
        super("offence.dayUnreadable");
    }
}
