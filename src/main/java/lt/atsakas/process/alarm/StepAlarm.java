package lt.atsakas.process.alarm;

import java.util.Map;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says once of each incident that a step has failed for good: in the case's history, by mail to the administrators, in the log. */
@Component
class StepAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(StepAlarm.class);

    private final RoleHolders colleagues;
    private final Journal journal;

    StepAlarm(RoleHolders colleagues, Journal journal) {
        this.colleagues = colleagues;
        this.journal = journal;
    }

    void raise(String incident, String job, CaseStep step) {
        CaseNumber number = step.number();
        LOG.error(
                "Job {} has no retries left and waits for an administrator: step {} of case {}",
                job,
                step.name(),
                number);
        if (number != null) {
            journal.record(number, JournalKind.STEP_FAILED, Actor.system(), Map.of("step", step.name()));
            colleagues.tell(
                    Role.ADMINISTRATOR,
                    new StaffNotice(StaffNotice.Kind.STEP_FAILED, number, "failed-" + incident, step.name()));
        }
    }
}
