package lt.atsakas.process.complaint;

import static lt.atsakas.correspondence.StaffNotice.Kind.DELIVERY_FAILED;

import java.time.Clock;
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
 * Brings the post office's news of the answer to the case. The letter is handed over in the transaction that makes the case
 * wait for news, so news never comes too early; the same news again finds nobody waiting and changes nothing. Whoever
 * must see to an answer that did not arrive gets a mail, also when it came back after the case was closed.
 */
@Component
class DeliveryNews {

    private static final String RESOLVING = "userTask_resolveDelivery";

    private final RuntimeService runtime;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final Clock clock;

    DeliveryNews(@Lazy RuntimeService runtime, AssignmentDesk assignment, PostOffice postOffice, Clock clock) {
        this.runtime = runtime;
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @EventListener
    void on(LetterAccepted accepted) {
        if (accepted.occasion().equals(PostOffice.ANSWER)) {
            tell(accepted.caseNumber(), Messages.ANSWER_DELIVERED);
        }
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (!stuck.occasion().equals(PostOffice.ANSWER)) {
            return;
        }
        CaseNumber number = stuck.caseNumber();
        if (tell(number, Messages.ANSWER_NOT_SENT) || !isBeingResolved(number)) {
            writeToWhoResolves(number);
        }
    }

    /** Whether somebody has the task to see to it already. */
    private boolean isBeingResolved(CaseNumber number) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(number.value())
                        .activityId(RESOLVING)
                        .count()
                > 0;
    }

    /** Whether the case waited for the news. */
    private boolean tell(CaseNumber number, String message) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAllWithResult()
                .isEmpty();
    }

    /** An answer sent again can fail again: then that is another occasion. */
    private void writeToWhoResolves(CaseNumber number) {
        postOffice.notifyStaff(
                assignment.responsibleFor(number),
                new StaffNotice(DELIVERY_FAILED, number, "undelivered-" + clock.instant()));
    }
}
