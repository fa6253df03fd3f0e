package lt.atsakas.bench;

/** How much is run; each value can be given with {@code -Dbench.<name>=<n>}. */
record BenchSettings(int threads, int rounds, int livesPerSlice, int warmUpLives, int timers) {

    static BenchSettings fromSystemProperties() {
        return new BenchSettings(
                number("threads", 4),
                number("rounds", 5),
                number("lives", 600),
                number("warmup", 8000),
                number("timers", 2000));
    }

    private static int number(String name, int usual) {
        return Integer.getInteger("bench." + name, usual);
    }
}
