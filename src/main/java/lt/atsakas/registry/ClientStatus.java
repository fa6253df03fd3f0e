package lt.atsakas.registry;

import java.util.Locale;

/** What the client reads of where the case stands; a model names it for each step, so the diagram decides the words. */
public enum ClientStatus {
    RECEIVED(CaseState.RECEIVED, true),
    CLASSIFYING(CaseState.RECEIVED, true),
    DECIDING_ADMISSIBILITY(CaseState.RECEIVED),
    ASSIGNING(CaseState.RECEIVED),
    EXAMINING(CaseState.EXAMINING),
    DRAFTING(CaseState.EXAMINING),
    APPROVING(CaseState.EXAMINING),
    ISSUING(CaseState.EXAMINING, true),
    NOTIFYING(CaseState.EXAMINING, true),
    FORWARDING(CaseState.EXAMINING, true),
    WAITING_FOR_CLIENT(CaseState.WAITING_FOR_CLIENT, true),
    IN_COMMITTEE(CaseState.IN_COMMITTEE),
    EXTENDED(CaseState.EXTENDED, true),
    SUSPENDED(CaseState.SUSPENDED, true),
    ANSWERED(CaseState.ANSWERED, true),
    ANSWERED_AT_ONCE(CaseState.ANSWERED_AT_ONCE, true),
    FORWARDED(CaseState.FORWARDED, true),
    LEFT_UNEXAMINED(CaseState.LEFT_UNEXAMINED, true),
    WITHDRAWN(CaseState.WITHDRAWN, true);

    private final CaseState state;
    private final boolean toldByLetter;

    ClientStatus(CaseState state) {
        this(state, false);
    }

    ClientStatus(CaseState state, boolean toldByLetter) {
        this.state = state;
        this.toldByLetter = toldByLetter;
    }

    public CaseState state() {
        return state;
    }

    /** Whether a letter tells the client of it at about that moment, so that no notice need. */
    public boolean isToldByLetter() {
        return toldByLetter;
    }

    /** The key of the client's words. */
    public String messageKey() {
        return "clientStatus." + name().toLowerCase(Locale.ROOT);
    }
}
