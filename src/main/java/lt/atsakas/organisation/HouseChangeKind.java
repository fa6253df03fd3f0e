package lt.atsakas.organisation;

/** What can happen to an employee or a unit. */
public enum HouseChangeKind {
    JOINED,
    CHANGED,
    LEFT,
    CAME_BACK,
    PASSWORD_ISSUED,
    PASSWORD_CHANGED,
    UNIT_OPENED,
    UNIT_CHANGED;

    /** Whether nothing was there before. */
    public boolean isBeginning() {
        return this == JOINED || this == UNIT_OPENED;
    }

    /** The key of its words. */
    public String messageKey() {
        return "houseChange." + name();
    }
}
