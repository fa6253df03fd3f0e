package lt.atsakas.documents;

/** What a document is to its case. */
public enum DocumentKind {
    /** A file that the client or the registrar gave with the complaint or later. */
    ATTACHMENT,
    /** A file that an employee put to the case, such as a scanned paper. */
    SCAN,
    /** The acknowledgement of receipt as it was printed, without the access code. */
    ACKNOWLEDGEMENT_LETTER,
    /** The answer as the client got it. */
    ANSWER_LETTER,
    /** The interim answer as the client got it. */
    INTERIM_ANSWER_LETTER,
    /** Another numbered letter of the house, such as one that leaves a complaint unexamined. */
    OFFICIAL_LETTER,
    /** A numbered letter of the house to a competent body. */
    BODY_LETTER,
    /** The signed minutes of a committee that reviewed the case. */
    COMMITTEE_MINUTES,
    /** The report of a meeting with the client. */
    VISIT_REPORT,
    /** A file that came with another unit's contribution. */
    CONTRIBUTION;

    /** Whether somebody gave it, so that the limits of number and size hold. */
    boolean comesFromOutside() {
        return this == ATTACHMENT || this == SCAN || this == CONTRIBUTION;
    }

    /** The key of its word. */
    public String messageKey() {
        return "documents.kind." + name();
    }
}
