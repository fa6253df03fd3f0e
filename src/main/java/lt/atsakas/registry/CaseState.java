package lt.atsakas.registry;

/** Where a case stands, as integrations see it; part of the public API. */
public enum CaseState {
    RECEIVED,
    EXAMINING,
    WAITING_FOR_CLIENT,
    IN_COMMITTEE,
    EXTENDED,
    SUSPENDED,
    ANSWERED,
    FORWARDED,
    LEFT_UNEXAMINED,
    WITHDRAWN
}
