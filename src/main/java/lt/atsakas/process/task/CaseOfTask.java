package lt.atsakas.process.task;

import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells which case a task belongs to and who may have nothing to do with it. */
@Component
class CaseOfTask {

    private final ObjectProvider<Bar> bar;

    CaseOfTask(ObjectProvider<Bar> bar) {
        this.bar = bar;
    }

    Set<EmployeeId> barredFrom(DelegateTask task) {
        return numberOf(task).map(number -> bar.getObject().barred(number)).orElse(Set.of());
    }

    /** The case is the business key; a called process carries it as well. */
    Optional<CaseNumber> numberOf(DelegateTask task) {
        return Optional.ofNullable(task.getExecution())
                .map(DelegateExecution::getProcessBusinessKey)
                .filter(CaseNumber::isWellFormed)
                .map(CaseNumber::new);
    }
}
