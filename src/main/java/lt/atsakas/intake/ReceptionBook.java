package lt.atsakas.intake;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.WrittenDates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the clients were received whose complaints were registered while they stood there: once a case, with a line of its history. */
@Service
public class ReceptionBook {

    private static final WrittenDates DATES = WrittenDates.in(HouseWords.LITHUANIAN);

    private final JdbcClient jdbc;
    private final Journal journal;

    ReceptionBook(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Notes it in the transaction that registers the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(CaseNumber number, Reception reception, Actor by) {
        jdbc.sql(
                        "insert into intake.reception (case_number, ticket, taken_at, served_at, booked_for) values (?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        reception.ticket(),
                        column(reception.takenAt()),
                        column(reception.servedAt()),
                        column(reception.bookedFor()))
                .update();
        if (reception.isByAppointment()) {
            String when = DATES.shortMoment(requireNonNull(reception.bookedFor()));
            journal.record(number, JournalKind.RECEIVED_BY_APPOINTMENT, by, Map.of("when", when));
        } else {
            journal.record(number, JournalKind.RECEIVED_IN_QUEUE, by, queued(reception));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Reception> of(CaseNumber number) {
        return jdbc.sql(
                        "select ticket, taken_at, served_at, booked_for from intake.reception where case_number = :number")
                .param("number", number.value())
                .query((row, index) -> new Reception(row.getString(1), moment(row, 2), moment(row, 3), moment(row, 4)))
                .optional();
    }

    private static Map<String, String> queued(Reception reception) {
        return Map.of(
                "ticket", requireNonNull(reception.ticket()),
                "minutes", String.valueOf(reception.minutesWaited()));
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
