package lt.atsakas.shared;

/** Days and moments as people read them in Lithuanian; moments in Vilnius time. */
public final class LithuanianDates {

    public static final WrittenDates DATES = WrittenDates.in(HouseWords.LITHUANIAN);

    private LithuanianDates() {}
}
