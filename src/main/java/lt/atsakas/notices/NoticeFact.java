package lt.atsakas.notices;

/** A fact of the house that a text leaves a place for; it is always the present one. */
public enum NoticeFact {
    HOUSE,
    CODE,
    ADDRESS,
    EMAIL,
    PHONE,
    ASSIGNMENT,
    EXAMINATION,
    EXTENSION,
    FORWARDING,
    APPEAL,
    UNFINISHED,
    SINCE;

    /** The key of what writers call it between the braces. */
    public String messageKey() {
        return "notices.fact." + name();
    }
}
