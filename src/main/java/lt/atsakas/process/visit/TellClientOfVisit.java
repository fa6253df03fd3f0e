package lt.atsakas.process.visit;

import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.visit.MeetingDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the client what they do not know of the meeting yet: that it is planned, moved or cancelled. */
@Component
@LeavesTheHouse
class TellClientOfVisit implements JavaDelegate {

    private final MeetingDesk meetings;

    TellClientOfVisit(MeetingDesk meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.tell(Variables.meeting(execution));
    }
}
