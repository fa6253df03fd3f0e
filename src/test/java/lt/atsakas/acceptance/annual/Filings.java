package lt.atsakas.acceptance.annual;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lt.atsakas.acceptance.annual.Filing.Pace;

/** What comes in during 2027: at all hours of all days, on the nights on which clocks change and around every kind of holiday. */
final class Filings {

    static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private static final List<String> CATEGORIES = List.of(
            "heating",
            "leak",
            "repairs",
            "commonAreas",
            "neighbours",
            "waitingList",
            "rentCalculation",
            "debts",
            "other");

    /** Among them both sides of each change of clocks, the eve of Christmas and the hour after an early closing. */
    private static final List<String> SPECIAL = List.of(
            "2027-03-28T00:59:59Z",
            "2027-03-28T01:00:01Z",
            "2027-10-31T00:30:00Z",
            "2027-10-31T01:30:00Z",
            "2027-12-23T13:59:00Z",
            "2027-12-23T14:30:00Z",
            "2027-12-24T08:00:00Z",
            "2027-12-31T21:59:59Z",
            "2027-02-15T13:30:00Z",
            "2027-06-23T13:10:00Z",
            "2027-11-01T09:00:00Z",
            "2027-02-26T14:00:00Z",
            "2027-09-30T08:00:00Z",
            "2027-03-01T08:00:00Z");

    /** One client in so many has no mailbox. */
    private static final int BY_POST = 7;

    private final Random dice;

    Filings(Random dice) {
        this.dice = dice;
    }

    /** So many of them, in the order in which they come. */
    List<Filing> ofTheYear(int count) {
        Stream<Instant> special = SPECIAL.stream().map(Instant::parse);
        Stream<Instant> others = Stream.generate(this::anyMoment).limit((long) count - SPECIAL.size());
        List<Filing> filings = new ArrayList<>();
        Stream.concat(special, others).sorted().forEach(at -> filings.add(filing(at, filings.size() % BY_POST == 0)));
        filings.sort(comparing(Filing::at));
        return filings;
    }

    private Instant anyMoment() {
        LocalDate day = LocalDate.of(2027, 1, 1).plusDays(dice.nextInt(365));
        LocalTime time = dice.nextInt(100) < 75
                ? LocalTime.of(8, 0).plusMinutes(dice.nextInt(9 * 60))
                : LocalTime.of(dice.nextInt(24), dice.nextInt(60), dice.nextInt(60));
        return day.atTime(time).atZone(VILNIUS).toInstant();
    }

    private Filing filing(Instant at, boolean byPost) {
        int pace = dice.nextInt(100);
        return new Filing(
                at,
                CATEGORIES.get(dice.nextInt(CATEGORIES.size())),
                pace < 65 ? Pace.PROMPT : pace < 88 ? Pace.SLOW : Pace.ASLEEP,
                dice.nextInt(100) < 20,
                dice.nextInt(100) < 15,
                dice.nextInt(100) < 10,
                byPost);
    }
}
