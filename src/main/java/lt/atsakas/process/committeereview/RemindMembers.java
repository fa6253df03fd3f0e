package lt.atsakas.process.committeereview;

import static lt.atsakas.correspondence.StaffNotice.Kind.DECLARATION_AWAITED;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.Instant;
import lt.atsakas.committee.Hearing;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the members who have not said yet whether they are impartial, before alternates are called for them. */
@Component
class RemindMembers implements JavaDelegate {

    private final Hearing hearing;
    private final SessionDesk sessions;
    private final PostOffice postOffice;
    private final Clock clock;

    RemindMembers(Hearing hearing, SessionDesk sessions, PostOffice postOffice, Clock clock) {
        this.hearing = hearing;
        this.sessions = sessions;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewId review = Variables.review(execution);
        Instant starts = sessions.sessionOf(review).startsAt();
        if (clock.instant().isBefore(starts)) {
            CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
            for (EmployeeId silent : hearing.silentIn(review)) {
                postOffice.notifyStaff(
                        silent,
                        new StaffNotice(DECLARATION_AWAITED, number, "declare-" + starts, DATES.moment(starts)));
            }
        }
    }
}
