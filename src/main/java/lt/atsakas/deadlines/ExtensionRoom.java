package lt.atsakas.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the answer of a case may be put off (VAĮ 10(4)): past the end of its term, up to the law's last day, once, and only as
 * long as the term runs: neither when it is over nor while its clock stands still.
 */
public final class ExtensionRoom {

    private final WorkingCalendar calendar;
    private final LocalDate termEnds;
    private final LocalDate latest;
    private final boolean extended;
    private final boolean standing;
    private final int finishing;

    /**
     * @param standing whether the clock stands still now
     * @param finishing how many working days the house takes from a draft to a letter that leaves
     */
    ExtensionRoom(
            WorkingCalendar calendar,
            LocalDate termEnds,
            LocalDate latest,
            boolean extended,
            boolean standing,
            int finishing) {
        this.calendar = calendar;
        this.termEnds = termEnds;
        this.latest = latest;
        this.extended = extended;
        this.standing = standing;
        this.finishing = finishing;
    }

    /** The last day of the term, which no extension moves. */
    public LocalDate termEnds() {
        return termEnds;
    }

    /** The last day to which the law lets the answer be put off. */
    public LocalDate latest() {
        return latest;
    }

    /** Why it may not be put off at that moment, to whatever day; nothing when it may. */
    public Optional<ExtensionImpossible> obstacleAt(Instant moment) {
        if (extended) {
            return Optional.of(ExtensionImpossible.twice());
        }
        if (standing) {
            return Optional.of(ExtensionImpossible.clockStands());
        }
        return calendar.isInTime(moment, termEnds)
                ? Optional.empty()
                : Optional.of(ExtensionImpossible.afterTerm(termEnds));
    }

    /** The days from which one may be chosen, the nearest first. */
    public List<LocalDate> days() {
        return Stream.iterate(next(termEnds), day -> !day.isAfter(latest), this::next)
                .toList();
    }

    /**
     * The first day that suffices for an answer which waits for something that happens on the awaited day, no later than the law's last
     * one; nothing when that leaves no working day for it.
     */
    public Optional<LocalDate> enoughAfter(LocalDate awaited) {
        LocalDate enough = calendar.plusWorkingDays(awaited, finishing);
        return Optional.of(enough.isAfter(latest) ? latest : enough).filter(day -> day.isAfter(awaited));
    }

    /** By how many working days the answer is put off to that day. */
    int workingDays(LocalDate day) {
        return calendar.workingDaysUntil(termEnds, day);
    }

    /** Refuses what the law does not allow: {@link ExtensionImpossible}. */
    public void require(LocalDate day, Instant moment) {
        obstacleAt(moment).ifPresent(obstacle -> {
            throw obstacle;
        });
        if (!day.isAfter(termEnds)) {
            throw ExtensionImpossible.notLater(termEnds);
        }
        if (day.isAfter(latest)) {
            throw ExtensionImpossible.tooFar(latest);
        }
        if (!calendar.isWorkingDay(day)) {
            throw ExtensionImpossible.notWorking(day);
        }
    }

    private LocalDate next(LocalDate day) {
        return calendar.plusWorkingDays(day, 1);
    }
}
