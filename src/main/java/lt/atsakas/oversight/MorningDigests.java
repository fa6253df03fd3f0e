package lt.atsakas.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffDigest;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells every supervisor at eight in the morning of each working day what stands out in the cases they watch over; nothing when
 * nothing does. One digest a day to each, however many nodes there are: a house that was away at eight is late, but only
 * until the working day ends.
 */
@Service
public class MorningDigests {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private final Oversight oversight;
    private final List<MorningNews> besides;
    private final DigestBook book;
    private final PostOffice postOffice;
    private final Organisation organisation;
    private final Attendance attendance;
    private final CaseAccess access;
    private final WorkingCalendar calendar;
    private final HouseWords words;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile boolean open;

    MorningDigests(
            Oversight oversight,
            List<MorningNews> besides,
            DigestBook book,
            PostOffice postOffice,
            Organisation organisation,
            Attendance attendance,
            CaseAccess access,
            WorkingCalendar calendar,
            HouseWords words,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.oversight = oversight;
        this.besides = List.copyOf(besides);
        this.book = book;
        this.postOffice = postOffice;
        this.organisation = organisation;
        this.attendance = attendance;
        this.access = access;
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Nobody is told of a house that is only half there. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        open = true;
    }

    /** Writes the digests that are due and not done yet; tells how many. What has not left by the evening is held back. */
    public synchronized int round() {
        Instant now = clock.instant();
        LocalDate today = Vilnius.dayOf(now);
        if (!open) {
            return 0;
        }
        if (now.isBefore(start(today)) || !now.isBefore(end(today)) || !calendar.isWorkingDay(today)) {
            postOffice.withdrawDigests();
            return 0;
        }
        Set<EmployeeId> done = book.doneOn(today);
        return (int) supervisors().stream()
                .filter(supervisor -> !done.contains(supervisor))
                .filter(supervisor -> write(supervisor, today))
                .count();
    }

    /** When digests are next written after the moment. */
    public Instant nextAfter(Instant moment) {
        LocalDate day = Vilnius.dayOf(moment);
        Instant next = start(calendar.plusWorkingDays(day, 0));
        return next.isAfter(moment) ? next : start(calendar.plusWorkingDays(day, 1));
    }

    /** Those who are at work: the deputies of the absent watch over their cases too. */
    private List<EmployeeId> supervisors() {
        return organisation.all().stream()
                .filter(EmployeeCard::active)
                .map(EmployeeCard::id)
                .filter(supervisor -> access.watchesOver(supervisor) && !attendance.isAway(supervisor))
                .toList();
    }

    private boolean write(EmployeeId supervisor, LocalDate today) {
        return Boolean.TRUE.equals(transaction.execute(writing -> {
            if (!book.take(supervisor, today)) {
                return false;
            }
            List<StaffDigest.Line> lines = lines(supervisor, today);
            if (!lines.isEmpty()) {
                postOffice.sendDigest(supervisor, new StaffDigest(today, lines, Oversight.PATH));
            }
            return !lines.isEmpty();
        }));
    }

    private List<StaffDigest.Line> lines(EmployeeId supervisor, LocalDate today) {
        return Stream.concat(
                        oversight.of(supervisor).present().stream().map(this::line),
                        besides.stream().flatMap(news -> news.of(supervisor, today).stream()))
                .toList();
    }

    private StaffDigest.Line line(Overview.Count count) {
        return new StaffDigest.Line(
                words.of(count.watch().messageKey()),
                count.cases(),
                count.watch().address());
    }

    private static Instant start(LocalDate day) {
        return day.atTime(EIGHT).atZone(Vilnius.ZONE).toInstant();
    }

    private Instant end(LocalDate day) {
        return calendar.endOfWorkingDay(day);
    }
}
