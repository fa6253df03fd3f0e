package lt.atsakas.process.correction;

import static lt.atsakas.correspondence.StaffNotice.Kind.NOTICE_NOT_SENT;

import java.time.Clock;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.CorrectedAnswer;
import lt.atsakas.correspondence.LetterAccepted;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings the post office's news of a corrected answer to its process; the same news again finds nobody waiting and changes nothing. */
@Component
class CorrectionNews {

    private final RuntimeService runtime;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final Clock clock;

    CorrectionNews(@Lazy RuntimeService runtime, AssignmentDesk assignment, PostOffice postOffice, Clock clock) {
        this.runtime = runtime;
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @EventListener
    void on(LetterAccepted accepted) {
        if (accepted.occasion().startsWith(CorrectedAnswer.OCCASION)) {
            tell(accepted.caseNumber(), accepted.occasion(), Messages.CORRECTION_DELIVERED);
        }
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().startsWith(CorrectedAnswer.OCCASION)) {
            tell(stuck.caseNumber(), stuck.occasion(), Messages.CORRECTION_NOT_SENT);
            postOffice.notifyStaff(
                    assignment.responsibleFor(stuck.caseNumber()),
                    new StaffNotice(NOTICE_NOT_SENT, stuck.caseNumber(), "unsent-" + clock.instant()));
        }
    }

    /** A case may have several corrections; the news is of one. */
    private void tell(CaseNumber number, String occasion, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .processInstanceVariableEquals(
                        Variables.CORRECTION, occasion.substring(CorrectedAnswer.OCCASION.length()))
                .correlateAll();
    }
}
