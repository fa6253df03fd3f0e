package lt.atsakas.appointment;

import lt.atsakas.organisation.EmployeeCard;

/** Somebody who handles complaints and cannot handle this one, by whatever road. */
public record Excluded(EmployeeCard employee, Reason reason) {

    /** What excludes them, in words for whoever assigns. */
    public enum Reason {
        COMPLAINED_ABOUT,
        UNDER_COMPLAINED_ABOUT,
        CONFLICT_OF_INTERESTS,
        PART_IN_FIRST_CASE,
        RECUSAL_UNDECIDED,
        NOBODY_COULD_APPROVE;

        public String messageKey() {
            return "appointment.excluded." + name();
        }
    }
}
