package lt.atsakas.deadlines;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import lt.atsakas.registry.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the appointments on days on which nobody works, whichever came first, and on whichever node: the appointment, or that the day became free.
 * People are told of each once, until it is moved or the day is worked again.
 */
@Service
public class UnsettledAppointments {

    private final AppointmentBook book;
    private final CalendarVersions versions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnsettledAppointments(
            AppointmentBook book,
            CalendarVersions versions,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.versions = versions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Those of which nobody has been told, by the newest calendar; what is settled by now is forgotten. */
    @Transactional
    public Set<AppointmentUnsettled> untold() {
        Set<AppointmentUnsettled> present = present();
        Set<AppointmentUnsettled> told = told();
        told.stream().filter(one -> !present.contains(one)).forEach(this::forget);
        return present.stream().filter(one -> !told.contains(one)).collect(toSet());
    }

    /** Tells of one, unless it was settled meanwhile or another node has told. */
    @Transactional
    public void tell(AppointmentUnsettled one) {
        versions.newest();
        if (book.isOnDayOff(one) && isNoted(one)) {
            events.publishEvent(one);
        }
    }

    private Set<AppointmentUnsettled> present() {
        versions.newest();
        return book.comingOnDaysOff().stream()
                .flatMap(one -> one.cases().stream()
                        .map(number -> new AppointmentUnsettled(one.kind(), number, one.startsAt())))
                .collect(toSet());
    }

    private Set<AppointmentUnsettled> told() {
        return jdbc
                .sql("select kind, case_number, starts_at from deadlines.appointment_on_day_off")
                .query(UnsettledAppointments::read)
                .stream()
                .collect(toSet());
    }

    private boolean isNoted(AppointmentUnsettled one) {
        return jdbc.sql("insert into deadlines.appointment_on_day_off (kind, case_number, starts_at, told_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                        .params(
                                one.kind().name(),
                                one.number().value(),
                                one.startsAt().atOffset(UTC),
                                clock.instant().atOffset(UTC))
                        .update()
                == 1;
    }

    private void forget(AppointmentUnsettled one) {
        jdbc.sql("delete from deadlines.appointment_on_day_off where kind = ? and case_number = ? and starts_at = ?")
                .params(one.kind().name(), one.number().value(), one.startsAt().atOffset(UTC))
                .update();
    }

    private static AppointmentUnsettled read(ResultSet row, int index) throws SQLException {
        return new AppointmentUnsettled(
                Appointment.Kind.valueOf(row.getString(1)),
                new CaseNumber(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }
}
