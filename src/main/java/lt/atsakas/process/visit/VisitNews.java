package lt.atsakas.process.visit;

import static lt.atsakas.correspondence.StaffNotice.Kind.VISIT_NOT_SENT;

import java.time.Clock;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.visit.MeetingDesk;
import lt.atsakas.visit.MeetingId;
import lt.atsakas.visit.MeetingMoved;
import lt.atsakas.visit.MeetingNeedless;
import lt.atsakas.visit.MeetingPlanned;
import lt.atsakas.visit.MeetingReported;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the way of a meeting, lets it go on with what comes, and tells of a letter that could not be sent. */
@Component
class VisitNews {

    static final String PROCESS = "visit";

    private final RuntimeService runtime;
    private final RoleHolders colleagues;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final EndOfTransaction end;
    private final Clock clock;

    VisitNews(
            @Lazy RuntimeService runtime,
            RoleHolders colleagues,
            AssignmentDesk assignment,
            PostOffice postOffice,
            EndOfTransaction end,
            Clock clock) {
        this.runtime = runtime;
        this.colleagues = colleagues;
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.end = end;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingPlanned planned) {
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, planned.number().value())
                .putValue(Variables.VISIT, planned.id().toString());
        end.run(() ->
                runtime.startProcessInstanceByKey(PROCESS, planned.number().value(), ids));
    }

    /** Where the letter before has not left yet nobody waits for the message: the step reads how the meeting stands. */
    @EventListener
    void on(MeetingMoved moved) {
        tell(moved.number(), moved.id(), Messages.VISIT_MOVED);
    }

    @EventListener
    void on(MeetingNeedless needless) {
        tell(needless.number(), needless.id(), Messages.VISIT_NEEDLESS);
    }

    /** Where the task itself is completed, or the letter has not left yet, nobody waits for the message: the diagram looks itself. */
    @EventListener
    void on(MeetingReported reported) {
        tell(reported.number(), reported.id(), Messages.VISIT_REPORTED);
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().startsWith(MeetingDesk.OCCASION)) {
            StaffNotice notice =
                    new StaffNotice(VISIT_NOT_SENT, stuck.caseNumber(), "visit-not-sent-" + clock.instant());
            colleagues.tell(Role.REGISTRAR, notice);
            postOffice.notifyStaff(assignment.responsibleFor(stuck.caseNumber()), notice);
        }
    }

    private void tell(CaseNumber number, MeetingId meeting, String message) {
        end.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .processInstanceVariableEquals(Variables.VISIT, meeting.toString())
                .correlateAll());
    }
}
