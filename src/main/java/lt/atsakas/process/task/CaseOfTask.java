package lt.atsakas.process.task;

import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells which case a task belongs to and who may have nothing to do with it. */
@Component
class CaseOfTask {

    private final ObjectProvider<Bar> bar;
    private final ObjectProvider<CaseAccess> access;
    private final ObjectProvider<CaseRegistry> registry;
    private final ReportOfTask reports;

    CaseOfTask(
            ObjectProvider<Bar> bar,
            ObjectProvider<CaseAccess> access,
            ObjectProvider<CaseRegistry> registry,
            ReportOfTask reports) {
        this.bar = bar;
        this.access = access;
        this.registry = registry;
        this.reports = reports;
    }

    /** Of a report of an offence those whom it concerns. */
    Set<EmployeeId> barredFrom(DelegateTask task) {
        return numberOf(task).map(number -> bar.getObject().barred(number)).orElseGet(() -> reports.concerned(task));
    }

    /** Whether the case, or the report, exists for the employee; so it does where a task belongs to neither. */
    boolean isOpenTo(EmployeeId employee, DelegateTask task) {
        return reports.isOpenTo(employee, task) && isCaseOpenTo(employee, task);
    }

    private boolean isCaseOpenTo(EmployeeId employee, DelegateTask task) {
        return numberOf(task)
                .flatMap(number -> registry.getObject().find(number))
                .map(facts -> access.getObject().maySee(facts, employee))
                .orElse(true);
    }

    /** The case is the business key; a called process carries it as well. */
    Optional<CaseNumber> numberOf(DelegateTask task) {
        return Optional.ofNullable(task.getExecution())
                .map(DelegateExecution::getProcessBusinessKey)
                .filter(CaseNumber::isWellFormed)
                .map(CaseNumber::new);
    }
}
