package lt.atsakas.process.escalation;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NobodyLeads;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.ProofFinding.Reason;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.web.DatabaseAway;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who would be told next of each open task, asked of those who name the recipients of escalations themselves; what they answer is
 * not taken on trust.
 */
@Component
class NextInLine {

    private static final Logger LOG = LoggerFactory.getLogger(NextInLine.class);

    private final Supervisors supervisors;
    private final Organisation organisation;
    private final Bar bar;
    private final TaskService tasks;

    NextInLine(Supervisors supervisors, Organisation organisation, Bar bar, @Lazy TaskService tasks) {
        this.supervisors = supervisors;
        this.organisation = organisation;
        this.bar = bar;
        this.tasks = tasks;
    }

    /** Of each of the tasks who would be told next; of those that are still open. */
    List<NextOfTask> of(List<OpenTask> page) {
        Map<CaseNumber, Set<EmployeeId>> barred =
                bar.barred(page.stream().map(OpenTask::number).collect(toSet()));
        return page.stream()
                .flatMap(task -> of(task, barred.getOrDefault(task.number(), Set.of())).stream())
                .toList();
    }

    private Optional<NextOfTask> of(OpenTask task, Set<EmployeeId> barred) {
        try {
            return Optional.of(looked(task, next(task, barred), barred));
        } catch (NobodyLeads nobody) {
            return Optional.of(NextOfTask.wrong(task, Reason.NOBODY));
        } catch (RuntimeException unexpected) {
            return failed(task, unexpected).map(reason -> NextOfTask.wrong(task, reason));
        }
    }

    private NextOfTask looked(OpenTask task, EmployeeId next, Set<EmployeeId> barred) {
        if (barred.contains(next)) {
            return NextOfTask.wrong(task, Reason.BARRED);
        }
        return organisation.find(next).filter(EmployeeCard::active).isPresent()
                ? NextOfTask.told(task, next)
                : NextOfTask.wrong(task, Reason.LEFT);
    }

    /** What has ended since the page was read needs nobody; anything else of one task keeps no other from its proof. */
    private Optional<Reason> failed(OpenTask task, RuntimeException unexpected) {
        if (DatabaseAway.causes(unexpected)) {
            throw unexpected;
        }
        if (tasks.createTaskQuery().taskId(task.id()).count() == 0) {
            return Optional.empty();
        }
        LOG.error("Who would be told next of task {} of case {} is not known", task.id(), task.number(), unexpected);
        return Optional.of(Reason.UNKNOWN);
    }

    private EmployeeId next(OpenTask task, Set<EmployeeId> barred) {
        Escalation escalation = task.escalation();
        return escalation == null
                ? supervisors.first(task.number(), task.people(), barred)
                : supervisors.next(escalation, barred);
    }
}
