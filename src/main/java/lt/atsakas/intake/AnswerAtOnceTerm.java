package lt.atsakas.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.shared.LithuanianDates;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Until when what came earlier may still be written down as answered at once: as long as the term of its answer runs (VAĮ 10(4)). */
@Component
class AnswerAtOnceTerm {

    private final WorkingCalendar calendar;
    private final LegalTerms terms;
    private final Clock clock;

    AnswerAtOnceTerm(WorkingCalendar calendar, LegalTerms terms, Clock clock) {
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
    }

    /** That it is too late for that, if it is: then only a written answer, late as it is, ends the case. */
    Optional<FieldFault> fault(Submission submission) {
        Instant received = submission.receivedAt();
        if (submission.answeredAtOnce() == null || received == null) {
            return Optional.empty();
        }
        LocalDate receipt = calendar.effectiveReceipt(received);
        LocalDate due =
                calendar.lastDay(receipt, terms.of(CaseKind.COMPLAINT, receipt).examination());
        return due.isBefore(Vilnius.dayOf(clock.instant()))
                ? Optional.of(
                        FieldFault.of("answeredAtOnce", "intake.answeredAtOnce.late", LithuanianDates.DATES.day(due)))
                : Optional.empty();
    }
}
