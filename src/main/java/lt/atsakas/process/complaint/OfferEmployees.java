package lt.atsakas.process.complaint;

import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.form.TaskOptions;
import lt.atsakas.process.form.TaskOptions.Option;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers everybody in the house to the question whom the complaint is about. */
@Component
class OfferEmployees implements TaskListener {

    private final Organisation organisation;
    private final TaskOptions options;

    OfferEmployees(Organisation organisation, TaskOptions options) {
        this.organisation = organisation;
        this.options = options;
    }

    @Override
    public void notify(DelegateTask task) {
        var everybody = organisation.all().stream()
                .filter(EmployeeCard::active)
                .map(employee -> new Option(
                        employee.fullName() + ", " + employee.position(),
                        employee.id().value()))
                .toList();
        options.offer(task, Variables.EMPLOYEES, everybody);
    }
}
