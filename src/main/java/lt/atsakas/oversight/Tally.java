package lt.atsakas.oversight;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.DueSpan;

/** Open cases counted once for each {@link Watch}, then all of them, then those with at most ten working days left. */
record Tally(List<Integer> counts) {

    private static final int OPEN = Watch.values().length;
    private static final int MIDDLE = OPEN + 1;

    static final Tally NONE =
            new Tally(IntStream.rangeClosed(0, MIDDLE).mapToObj(none -> 0).toList());

    /** What is counted, in the order of the counts. */
    static List<CaseQuery> questions(DueDays days, EscalatedCases escalated) {
        CaseQuery open = CaseFilter.watchedOver().query(days, escalated);
        DueSpan middle = new DueSpan(days.today(), days.middle().plusDays(1));
        return Stream.concat(
                        Stream.of(Watch.values()).map(watch -> watch.filter().query(days, escalated)),
                        Stream.of(open, open.due(middle)))
                .toList();
    }

    int of(Watch watch) {
        return counts.get(watch.ordinal());
    }

    int open() {
        return counts.get(OPEN);
    }

    /**
     * The load: each open case counts once, twice when at most ten working days are left, three times when at most three are
     * left or the term is over. The page says the same sentence.
     */
    int weight() {
        int atMostTenLeft = of(Watch.OVERDUE) + counts.get(MIDDLE);
        int atMostThreeLeft = of(Watch.OVERDUE) + of(Watch.NEAR);
        return open() + atMostTenLeft + atMostThreeLeft;
    }

    Tally plus(Tally other) {
        return new Tally(IntStream.range(0, counts.size())
                .mapToObj(at -> counts.get(at) + other.counts.get(at))
                .toList());
    }
}
