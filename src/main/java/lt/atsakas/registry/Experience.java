package lt.atsakas.registry;

/** How many cases of one category somebody handles now and has handled to the end lately. */
public record Experience(int open, int ended) {

    public static final Experience NONE = new Experience(0, 0);

    public int all() {
        return open + ended;
    }
}
