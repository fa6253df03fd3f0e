package lt.atsakas.process.extension;

import static lt.atsakas.correspondence.StaffNotice.Kind.EXTENSION_LAPSED;

import java.time.Clock;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody decided; where that was because the term ended, whoever asked is told. */
@Component
class LapseExtension implements JavaDelegate {

    private final ExtensionDesk desk;
    private final DeadlineDesk deadlines;
    private final Requesters requesters;
    private final Clock clock;

    LapseExtension(ExtensionDesk desk, DeadlineDesk deadlines, Requesters requesters, Clock clock) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.requesters = requesters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ExtensionId id = Variables.extension(execution);
        desk.lapse(id);
        ExtensionCard lapsed = desk.card(id);
        if (!clock.instant().isBefore(deadlines.answerDeadlinePassed(lapsed.caseNumber()))) {
            requesters.tell(lapsed, EXTENSION_LAPSED);
        }
    }
}
