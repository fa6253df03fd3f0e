package lt.atsakas.deadlines;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a special day would do to the open cases, before anybody declares it or takes it back. */
@Service
public class CalendarPreview {

    private static final int AT_ONCE = 1_000;

    private final SpecialDays specialDays;
    private final CountedCases counted;
    private final CaseRegistry registry;
    private final CaseClocks clocks;
    private final AnswerLedger ledger;
    private final Pauses pauses;
    private final ObjectProvider<AwaitedDays> awaited;
    private final TransactionTemplate undone;

    CalendarPreview(
            SpecialDays specialDays,
            CountedCases counted,
            CaseRegistry registry,
            CaseClocks clocks,
            AnswerLedger ledger,
            Pauses pauses,
            ObjectProvider<AwaitedDays> awaited,
            PlatformTransactionManager transactions) {
        this.specialDays = specialDays;
        this.counted = counted;
        this.registry = registry;
        this.clocks = clocks;
        this.ledger = ledger;
        this.pauses = pauses;
        this.awaited = awaited;
        this.undone = new TransactionTemplate(transactions);
    }

    /** The open cases that would have to be answered, or would wait, until another day if the day were declared; the next to be answered first. */
    public List<MovedCase> movedBy(SpecialDay day) {
        return moved(day.date(), () -> specialDays.declare(day));
    }

    /** The same, if what is declared for the date were taken back. */
    public List<MovedCase> movedWithout(LocalDate date) {
        return moved(date, () -> specialDays.withdraw(date));
    }

    /** The change is made for as long as it takes to count with it, and undone. */
    private List<MovedCase> moved(LocalDate date, Runnable change) {
        return requireNonNull(undone.execute(supposing -> {
            supposing.setRollbackOnly();
            List<CaseFacts> cases = touched(date);
            List<CaseNumber> numbers = cases.stream().map(CaseFacts::number).toList();
            Map<CaseNumber, Integer> extended = atOnce(numbers, ledger::extensions);
            Map<CaseNumber, List<Pause>> paused = atOnce(numbers, pauses::of);
            Map<CaseNumber, LocalDate> before = dueDays(cases, extended, paused);
            change.run();
            Map<CaseNumber, List<AwaitedDay>> waiting = atOnce(numbers, this::movedWaits);
            Map<CaseNumber, LocalDate> after =
                    dueDays(cases, extended, following(paused, atOnce(numbers, this::movedStops)));
            return numbers.stream()
                    .map(number -> new MovedCase(
                            number,
                            requireNonNull(before.get(number)),
                            requireNonNull(after.get(number)),
                            waiting.getOrDefault(number, List.of())))
                    .filter(MovedCase::isMoved)
                    .sorted(comparing(MovedCase::before))
                    .toList();
        }));
    }

    private Map<CaseNumber, List<AwaitedDay>> movedWaits(List<CaseNumber> numbers) {
        return movedOf(awaited.stream(), numbers);
    }

    private Map<CaseNumber, List<AwaitedDay>> movedStops(List<CaseNumber> numbers) {
        return movedOf(awaited.stream().filter(AwaitedDays::stopClocks), numbers);
    }

    private static Map<CaseNumber, List<AwaitedDay>> movedOf(Stream<AwaitedDays> waits, List<CaseNumber> numbers) {
        return waits.flatMap(days -> days.of(numbers).stream())
                .filter(AwaitedDay::isMoved)
                .collect(groupingBy(AwaitedDay::number));
    }

    private static Map<CaseNumber, List<Pause>> following(
            Map<CaseNumber, List<Pause>> paused, Map<CaseNumber, List<AwaitedDay>> waiting) {
        Map<CaseNumber, List<Pause>> followed = new HashMap<>(paused);
        waiting.forEach((number, days) -> followed.computeIfPresent(
                number,
                (same, pauses) ->
                        pauses.stream().map(pause -> pause.following(days)).toList()));
        return followed;
    }

    /** In the order in which they were registered. */
    private List<CaseFacts> touched(LocalDate date) {
        List<CaseNumber> numbers = counted.inReachOf(date);
        return atOnce(counted.inReachOf(date), registry::facts).values().stream()
                .filter(open -> !open.isClosed())
                .sorted(comparing(CaseFacts::registeredAt))
                .toList();
    }

    private Map<CaseNumber, LocalDate> dueDays(
            List<CaseFacts> cases, Map<CaseNumber, Integer> extended, Map<CaseNumber, List<Pause>> paused) {
        return cases.stream()
                .collect(toMap(
                        CaseFacts::number,
                        facts -> clocks.answerTerm(
                                        facts,
                                        paused.getOrDefault(facts.number(), List.of()),
                                        extended.getOrDefault(facts.number(), 0))
                                .due()));
    }

    private static <T> Map<CaseNumber, T> atOnce(
            List<CaseNumber> numbers, Function<List<CaseNumber>, Map<CaseNumber, T>> found) {
        Map<CaseNumber, T> all = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            all.putAll(found.apply(numbers.subList(from, Math.min(from + AT_ONCE, numbers.size()))));
        }
        return all;
    }
}
