package lt.atsakas.process.recusal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.RecusalCard;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.task.NameOfTask;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * Tells recusals of one case apart: by their number wherever a task is named – in lists, mails and the case's history, where no name belongs –,
 * and by whom it is about and who asked to whoever decides.
 */
@Component
class MatterOfRecusal implements NameOfTask {

    private static final Set<String> TASKS = Set.of("userTask_decideRecusal", "userTask_reportRefusal");

    private final RecusalDesk desk;
    private final Organisation organisation;
    private final HouseWords words;

    MatterOfRecusal(RecusalDesk desk, Organisation organisation, HouseWords words) {
        this.desk = desk;
        this.organisation = organisation;
        this.words = words;
    }

    @Override
    public Optional<String> of(DelegateTask task) {
        return TASKS.contains(task.getTaskDefinitionKey())
                ? Optional.of(words.of("recusal.task", task.getName(), numberOf(Variables.recusal(task))))
                : Optional.empty();
    }

    @Override
    public boolean isDescribed(String step) {
        return TASKS.contains(step);
    }

    private int numberOf(RecusalId id) {
        List<RecusalId> all = desk.of(desk.card(id).caseNumber()).stream()
                .map(RecusalCard::id)
                .toList();
        return all.indexOf(id) + 1;
    }

    /** Shows it with the task to whoever has it: in the form, and beside the task's name where they see it as theirs. */
    void show(DelegateTask task) {
        RecusalCard recusal = desk.card(Variables.recusal(task));
        String matter = words.of("recusal.matter", nameOf(recusal.person()), askedBy(recusal));
        task.setDescription(matter);
        task.setVariableLocal(Variables.MATTER, matter);
    }

    private String askedBy(RecusalCard recusal) {
        return switch (recusal.origin()) {
            case SELF, CLIENT -> words.of("recusal.matter." + recusal.origin());
            case SUPERVISOR -> nameOf(requireNonNull(recusal.raisedBy()));
        };
    }

    private String nameOf(EmployeeId employee) {
        return organisation.employee(employee).fullName();
    }
}
