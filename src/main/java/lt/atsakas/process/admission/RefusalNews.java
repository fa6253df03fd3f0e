package lt.atsakas.process.admission;

import static lt.atsakas.correspondence.StaffNotice.Kind.NOTICE_NOT_SENT;

import java.time.Clock;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.LetterAccepted;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the post office's news of the letter that leaves a complaint unexamined to the case; the same news again finds nobody
 * waiting and changes nothing.
 */
@Component
class RefusalNews {

    private final RuntimeService runtime;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final Clock clock;

    RefusalNews(@Lazy RuntimeService runtime, AssignmentDesk assignment, PostOffice postOffice, Clock clock) {
        this.runtime = runtime;
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @EventListener
    void on(LetterAccepted accepted) {
        if (accepted.occasion().startsWith(RefusalDesk.OCCASION)) {
            tell(accepted.caseNumber(), Messages.REFUSAL_DELIVERED);
        }
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().startsWith(RefusalDesk.OCCASION)) {
            CaseNumber number = stuck.caseNumber();
            tell(number, Messages.REFUSAL_NOT_SENT);
            postOffice.notifyStaff(
                    assignment.responsibleFor(number),
                    new StaffNotice(NOTICE_NOT_SENT, number, "unsent-" + clock.instant()));
        }
    }

    private void tell(CaseNumber number, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAll();
    }
}
