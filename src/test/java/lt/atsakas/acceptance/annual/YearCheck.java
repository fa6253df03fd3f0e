package lt.atsakas.acceptance.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import lt.atsakas.acceptance.annual.YearRecord.Granted;
import lt.atsakas.registry.CaseNumber;

/** Holds what the database says of a case against the law, counted by hand. */
final class YearCheck {

    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    private final CaseNumber number;
    private final YearRecord record;
    private final LocalDate term;

    YearCheck(CaseNumber number, YearRecord record) {
        this.number = number;
        this.record = record;
        this.term = LawByHand.answerTerm(record.received());
    }

    void everything() {
        assertThat(record.outcome()).as("%s came to its end", number).isEqualTo("ANSWERED");
        theTermIsTheLaws();
        theClientWasWrittenToBeforeTheTermEnded();
        theTermWasKeptOrSomebodyAboveWasToldAtOnce();
        theAnswerLeftOnceAndInTime();
        everyWarningCameOnceAndWhenItWasDue();
    }

    private void theTermIsTheLaws() {
        LocalDate expected = record.granted().map(Granted::newDue).orElse(term);
        assertThat(record.answerDue()).as("the day of %s", number).isEqualTo(expected);
        assertThat(expected).isBeforeOrEqualTo(LawByHand.after(term, 10));
    }

    private void theClientWasWrittenToBeforeTheTermEnded() {
        List<Instant> interim = record.sent("INTERIM_ANSWER");
        Granted granted = record.granted().orElse(null);
        if (granted == null) {
            assertThat(interim).as("nothing is put off in %s", number).isEmpty();
            return;
        }
        assertThat(granted.at()).isBefore(LawByHand.endOf(term));
        if (interim.isEmpty()) {
            assertThat(record.issued())
                    .as("the answer itself of %s instead of the interim one", number)
                    .isBefore(granted.at().plus(AT_ONCE));
        } else {
            assertThat(interim)
                    .as("one interim answer of %s on the day of the decision", number)
                    .singleElement()
                    .satisfies(left -> assertThat(left).isBetween(granted.at(), endOfDayOf(granted.at())));
        }
    }

    private void theTermWasKeptOrSomebodyAboveWasToldAtOnce() {
        Instant end = LawByHand.endOf(record.answerDue());
        if (record.issued().isBefore(end)) {
            assertThat(record.escalated("deadlinePassed"))
                    .as("%s was in time", number)
                    .isEmpty();
        } else {
            assertThat(record.escalated("deadlinePassed"))
                    .as("%s was late", number)
                    .first()
                    .satisfies(told -> assertThat(told).isBetween(end, end.plus(AT_ONCE)));
        }
    }

    private void theAnswerLeftOnceAndInTime() {
        assertThat(record.moments("ANSWER_ISSUED")).hasSize(1);
        assertThat(record.sent("ANSWER"))
                .as("one answer of %s", number)
                .singleElement()
                .satisfies(left ->
                        assertThat(left).isBefore(LawByHand.endOf(LawByHand.after(day(record.issued()), 3))));
    }

    private void everyWarningCameOnceAndWhenItWasDue() {
        assertThat(record.reminders())
                .as("nobody is reminded of %s twice on a day", number)
                .doesNotHaveDuplicates();
        Instant near = LawByHand.opening(LawByHand.before(record.answerDue(), 2));
        if (record.issued().isAfter(near) && !isExtendedAfter(near)) {
            assertThat(record.escalated("deadlineNear"))
                    .as("%s was near its term", number)
                    .filteredOn(told -> !told.isBefore(near))
                    .first()
                    .satisfies(told -> assertThat(told).isBetween(near, near.plus(AT_ONCE)));
        }
    }

    private boolean isExtendedAfter(Instant moment) {
        return record.granted().filter(granted -> granted.at().isAfter(moment)).isPresent();
    }

    private static LocalDate day(Instant moment) {
        return ZonedDateTime.ofInstant(moment, Filings.VILNIUS).toLocalDate();
    }

    private static Instant endOfDayOf(Instant moment) {
        return LawByHand.endOf(day(moment));
    }
}
