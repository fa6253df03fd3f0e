package lt.atsakas.process;

/** How many open cases somebody handles and how many open tasks are theirs alone, be they with a deputy meanwhile. */
public record OpenWork(int cases, long tasks) {

    public boolean isNone() {
        return cases == 0 && tasks == 0;
    }
}
