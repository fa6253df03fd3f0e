package lt.atsakas.deadlines;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.shared.Vilnius;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which appointments fall on a day on which nobody works, as the calendar is or as it would be. */
@Service
public class AppointmentBook {

    /** Nothing is arranged for a day further off. */
    private static final Duration FARTHEST = Duration.ofDays(400);

    private final SpecialDays specialDays;
    private final WorkingCalendar calendar;
    private final ObjectProvider<Appointments> appointments;
    private final TransactionTemplate undone;
    private final Clock clock;

    AppointmentBook(
            SpecialDays specialDays,
            WorkingCalendar calendar,
            ObjectProvider<Appointments> appointments,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.specialDays = specialDays;
        this.calendar = calendar;
        this.appointments = appointments;
        this.undone = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Those that would have to be moved if the day were declared, the first of them first. */
    public List<Appointment> unsettledBy(SpecialDay day) {
        return supposing(day.date(), () -> specialDays.declare(day));
    }

    /** The same, if what is declared for the date were taken back. */
    public List<Appointment> unsettledWithout(LocalDate date) {
        return supposing(date, () -> specialDays.withdraw(date));
    }

    /** Those still to come on that day, if nobody works then. */
    public List<Appointment> onDayOff(LocalDate date) {
        if (calendar.isWorkingDay(date)) {
            return List.of();
        }
        Instant begins = date.atStartOfDay(Vilnius.ZONE).toInstant();
        Instant ends = date.plusDays(1).atStartOfDay(Vilnius.ZONE).toInstant();
        return coming(begins, ends).toList();
    }

    /** Those still to come on whichever day on which nobody works. */
    List<Appointment> comingOnDaysOff() {
        Instant now = clock.instant();
        return coming(now, now.plus(FARTHEST))
                .filter(one -> !calendar.isWorkingDay(Vilnius.dayOf(one.startsAt())))
                .toList();
    }

    /** Whether it is still to come, at that moment, and nobody works on its day. */
    boolean isOnDayOff(AppointmentUnsettled one) {
        return !calendar.isWorkingDay(Vilnius.dayOf(one.startsAt()))
                && coming(one.startsAt(), one.startsAt().plusMillis(1))
                        .anyMatch(coming -> coming.kind() == one.kind()
                                && coming.startsAt().equals(one.startsAt())
                                && coming.cases().contains(one.number()));
    }

    private Stream<Appointment> coming(Instant from, Instant before) {
        return appointments.stream()
                .flatMap(some -> some.between(from, before).stream())
                .filter(one -> one.startsAt().isAfter(clock.instant()))
                .sorted(comparing(Appointment::startsAt));
    }

    private List<Appointment> supposing(LocalDate date, Runnable change) {
        return requireNonNull(undone.execute(supposed -> {
            supposed.setRollbackOnly();
            change.run();
            return onDayOff(date);
        }));
    }
}
