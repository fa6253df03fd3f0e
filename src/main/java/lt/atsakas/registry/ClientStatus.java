package lt.atsakas.registry;

import java.util.Locale;

/** What the client reads of where the case stands; a model names it for each step, so the diagram decides the words. */
public enum ClientStatus {
    RECEIVED(CaseState.RECEIVED),
    CLASSIFYING(CaseState.RECEIVED),
    DECIDING_ADMISSIBILITY(CaseState.RECEIVED),
    ASSIGNING(CaseState.RECEIVED),
    EXAMINING(CaseState.EXAMINING),
    DRAFTING(CaseState.EXAMINING),
    APPROVING(CaseState.EXAMINING),
    ISSUING(CaseState.EXAMINING),
    NOTIFYING(CaseState.EXAMINING),
    FORWARDING(CaseState.EXAMINING),
    WAITING_FOR_CLIENT(CaseState.WAITING_FOR_CLIENT),
    IN_COMMITTEE(CaseState.IN_COMMITTEE),
    EXTENDED(CaseState.EXTENDED),
    SUSPENDED(CaseState.SUSPENDED),
    ANSWERED(CaseState.ANSWERED),
    ANSWERED_AT_ONCE(CaseState.ANSWERED_AT_ONCE),
    FORWARDED(CaseState.FORWARDED),
    LEFT_UNEXAMINED(CaseState.LEFT_UNEXAMINED),
    WITHDRAWN(CaseState.WITHDRAWN);

    private final CaseState state;

    ClientStatus(CaseState state) {
        this.state = state;
    }

    public CaseState state() {
        return state;
    }

    /** The key of the client's words. */
    public String messageKey() {
        return "clientStatus." + name().toLowerCase(Locale.ROOT);
    }
}
