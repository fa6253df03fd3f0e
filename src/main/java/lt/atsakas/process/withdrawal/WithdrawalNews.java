package lt.atsakas.process.withdrawal;

import static lt.atsakas.correspondence.StaffNotice.Kind.CASE_WITHDRAWN;
import static lt.atsakas.correspondence.StaffNotice.Kind.WITHDRAWAL_NOT_SENT;

import java.time.Clock;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.withdrawal.WithdrawalConfirmed;
import lt.atsakas.withdrawal.WithdrawalDesk;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever works on a case that it is withdrawn, and the registrars of a letter about it that could not be sent. */
@Component
class WithdrawalNews {

    private final WithdrawalDesk desk;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final RoleHolders colleagues;
    private final Clock clock;

    WithdrawalNews(
            WithdrawalDesk desk,
            AssignmentDesk assignment,
            PostOffice postOffice,
            RoleHolders colleagues,
            Clock clock) {
        this.desk = desk;
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @EventListener
    void on(WithdrawalConfirmed confirmed) {
        EmployeeId working = assignment.responsibleFor(confirmed.number());
        if (!working.equals(desk.card(confirmed.id()).decider())) {
            postOffice.notifyStaff(
                    working, new StaffNotice(CASE_WITHDRAWN, confirmed.number(), "withdrawn-" + confirmed.id()));
        }
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().startsWith(WithdrawalDesk.OCCASION)) {
            colleagues.tell(
                    Role.REGISTRAR,
                    new StaffNotice(WITHDRAWAL_NOT_SENT, stuck.caseNumber(), "unsent-" + clock.instant()));
        }
    }
}
