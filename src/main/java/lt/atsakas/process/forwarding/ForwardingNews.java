package lt.atsakas.process.forwarding;

import static lt.atsakas.correspondence.StaffNotice.Kind.FORWARDING_NOT_SENT;

import java.time.Clock;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.LetterAccepted;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the post office's news of a forwarding's two letters to it, good news once both have left; the same news again changes nothing.
 * A letter that comes back when nobody waits for it any more is told to whoever is responsible.
 */
@Component
class ForwardingNews {

    private static final String RESOLVING = "userTask_resolveForwarding";

    private final RuntimeService runtime;
    private final ForwardingDesk forwardings;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final Clock clock;

    ForwardingNews(
            @Lazy RuntimeService runtime,
            ForwardingDesk forwardings,
            AssignmentDesk assignment,
            PostOffice postOffice,
            Clock clock) {
        this.runtime = runtime;
        this.forwardings = forwardings;
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @EventListener
    void on(LetterAccepted accepted) {
        if (accepted.occasion().startsWith(ForwardingDesk.OCCASION) && forwardings.isDelivered(accepted.caseNumber())) {
            tell(accepted.caseNumber(), Messages.FORWARDING_DELIVERED);
        }
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (!stuck.occasion().startsWith(ForwardingDesk.OCCASION)) {
            return;
        }
        CaseNumber number = stuck.caseNumber();
        if (!tell(number, Messages.FORWARDING_NOT_SENT) && !isBeingResolved(number)) {
            postOffice.notifyStaff(
                    assignment.responsibleFor(number),
                    new StaffNotice(FORWARDING_NOT_SENT, number, "unsent-" + clock.instant()));
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

    /** Whether a forwarding waited for the news. */
    private boolean tell(CaseNumber number, String message) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAllWithResult()
                .isEmpty();
    }
}
