package lt.atsakas.registry;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands, as integrations see it; part of the public API. */
public enum CaseState {
    RECEIVED,
    EXAMINING,
    WAITING_FOR_CLIENT,
    IN_COMMITTEE,
    EXTENDED,
    SUSPENDED,
    ANSWERED,
    ANSWERED_AT_ONCE,
    FORWARDED,
    LEFT_UNEXAMINED,
    WITHDRAWN;

    private static final Set<CaseState> ENDS =
            EnumSet.of(ANSWERED, ANSWERED_AT_ONCE, FORWARDED, LEFT_UNEXAMINED, WITHDRAWN);

    /** Whether only a case that still runs can be in this state. */
    boolean isOpen() {
        return !ENDS.contains(this);
    }

    /** The way a case ended that is in this state; an open state has none. */
    Outcome outcome() {
        return Outcome.valueOf(name());
    }
}
