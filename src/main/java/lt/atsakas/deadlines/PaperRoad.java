package lt.atsakas.deadlines;

/** How long a letter on paper is reckoned to take to its client, where something is to be with them by a day; the house's own reckoning. */
public final class PaperRoad {

    /** Three until it is posted at the latest, three on its way. */
    public static final int WORKING_DAYS = 3 + 3;

    private PaperRoad() {}
}
