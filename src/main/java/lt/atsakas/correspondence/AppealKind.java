package lt.atsakas.correspondence;

/** Which road of appeal the letter explains: administrative decisions or civil disputes such as tenancy. */
public enum AppealKind {
    ADMINISTRATIVE,
    CIVIL;

    /** The key of its words. */
    public String messageKey() {
        return "correspondence.appeal." + name();
    }
}
