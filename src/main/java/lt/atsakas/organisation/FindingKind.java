package lt.atsakas.organisation;

/** What can be amiss in the house; the gravest first. */
public enum FindingKind {
    ROLE_VACANT,
    LAST_RESORT_VACANT,
    RING,
    SUPERVISOR_FORMER,
    SUPERVISOR_MISSING,
    HEAD_FORMER,
    HEAD_MISSING,
    HEAD_WITHOUT_ROLE;

    /** The key of its words. */
    public String messageKey() {
        return "finding." + name();
    }
}
