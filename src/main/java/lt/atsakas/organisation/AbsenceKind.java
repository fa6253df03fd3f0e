package lt.atsakas.organisation;

import java.util.Locale;

/** Why somebody is not at work; known to themselves, their supervisors and the administrators only. */
public enum AbsenceKind {
    VACATION,
    MISSION,
    ILLNESS,
    OTHER;

    /** The key of the Lithuanian name. */
    public String messageKey() {
        return "absence.kind." + name().toLowerCase(Locale.ROOT);
    }
}
