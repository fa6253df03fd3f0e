package lt.atsakas.process.task;

import java.util.Optional;
import java.util.Set;
import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.OffenceFile;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.organisation.EmployeeId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells which report of an offence a task belongs to, whom it concerns and who may know of it. */
@Component
class ReportOfTask {

    private final ObjectProvider<OffenceDesk> desk;
    private final ObjectProvider<OffenceFile> file;

    ReportOfTask(ObjectProvider<OffenceDesk> desk, ObjectProvider<OffenceFile> file) {
        this.desk = desk;
        this.file = file;
    }

    Set<EmployeeId> concerned(DelegateTask task) {
        return numberOf(task)
                .map(number -> desk.getObject().card(number).concerned())
                .orElse(Set.of());
    }

    /** Whether the report exists for the employee; so it does where the task belongs to none. */
    boolean isOpenTo(EmployeeId employee, DelegateTask task) {
        return numberOf(task)
                .map(number -> file.getObject().isOpenTo(number, employee))
                .orElse(true);
    }

    /** The report is the business key. */
    private static Optional<ReportNumber> numberOf(DelegateTask task) {
        return Optional.ofNullable(task.getExecution())
                .map(DelegateExecution::getProcessBusinessKey)
                .filter(ReportNumber::isWellFormed)
                .map(ReportNumber::new);
    }
}
