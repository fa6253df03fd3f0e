package lt.atsakas.survey;

/** How well the house did, from five down to one. */
public enum Mark {
    VERY_GOOD(5),
    GOOD(4),
    FAIR(3),
    BAD(2),
    VERY_BAD(1);

    private static final int BEST_OF_BAD = 2;

    private final int value;

    Mark(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }

    /** Whether somebody should look into it. */
    public boolean isBad() {
        return value <= BEST_OF_BAD;
    }
}
