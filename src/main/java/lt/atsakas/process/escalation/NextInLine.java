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
import lt.atsakas.process.ProofFinding;
import lt.atsakas.process.ProofFinding.Reason;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.web.DatabaseAway;
import org.camunda.bpm.engine.RuntimeService;
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
    private final RuntimeService runtime;
    private final Organisation organisation;
    private final Bar bar;
    private final TaskService tasks;

    NextInLine(
            Supervisors supervisors,
            @Lazy RuntimeService runtime,
            Organisation organisation,
            Bar bar,
            @Lazy TaskService tasks) {
        this.supervisors = supervisors;
        this.runtime = runtime;
        this.organisation = organisation;
        this.bar = bar;
        this.tasks = tasks;
    }

    /** Those of the tasks for which there is nobody, or somebody who may not be told. */
    List<ProofFinding> missing(List<OpenTask> page) {
        Map<CaseNumber, Set<EmployeeId>> barred =
                bar.barred(page.stream().map(OpenTask::number).collect(toSet()));
        return page.stream()
                .flatMap(task -> wrong(task, barred.getOrDefault(task.number(), Set.of()))
                        .map(reason -> new ProofFinding(task.id(), task.number(), task.name(), reason))
                        .stream())
                .toList();
    }

    private Optional<Reason> wrong(OpenTask task, Set<EmployeeId> barred) {
        try {
            EmployeeId next = next(task, barred);
            if (barred.contains(next)) {
                return Optional.of(Reason.BARRED);
            }
            return organisation.find(next).filter(EmployeeCard::active).isPresent()
                    ? Optional.empty()
                    : Optional.of(Reason.LEFT);
        } catch (NobodyLeads nobody) {
            return Optional.of(Reason.NOBODY);
        } catch (RuntimeException unexpected) {
            return failed(task, unexpected);
        }
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
        return task.isEscalation()
                ? supervisors.next(Escalation.of(task.number(), runtime.getVariables(task.process())))
                : supervisors.first(task.number(), task.people(), barred);
    }
}
