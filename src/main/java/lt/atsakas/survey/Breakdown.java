package lt.atsakas.survey;

/** By what clients are put into groups. */
public enum Breakdown {
    UNIT("unit"),
    CATEGORY("category"),
    CHANNEL("channel");

    private final String column;

    Breakdown(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The key of its word. */
    public String messageKey() {
        return "survey.by." + name();
    }
}
