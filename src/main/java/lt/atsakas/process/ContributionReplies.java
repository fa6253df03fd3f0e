package lt.atsakas.process;

import java.util.Map;
import java.util.Optional;
import lt.atsakas.inquiry.InquiryAlreadySettled;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.contribution.ContributionTasks;
import lt.atsakas.process.task.NotYourTask;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replies to a handler's question from outside Tasklist, where files can come with the words, under the same rules. */
@Service
public class ContributionReplies {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final ContributionTasks tasks;
    private final FormService forms;

    ContributionReplies(ContributionTasks tasks, FormService forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    /** Where the employee does in Tasklist what waits for them; nothing when it waits for somebody else or for nobody. */
    @Transactional(readOnly = true)
    public Optional<String> taskOf(InquiryId inquiry, EmployeeId employee) {
        return tasks.of(inquiry)
                .filter(task -> employee.value().equals(task.getAssignee()))
                .map(task -> TASKLIST + task.getId());
    }

    /** Completes the task as the employee would in Tasklist. */
    @Transactional
    public void reply(InquiryId inquiry, String words, EmployeeId by) {
        Task task = tasks.of(inquiry).orElseThrow(InquiryAlreadySettled::new);
        if (!by.value().equals(task.getAssignee())) {
            throw new NotYourTask();
        }
        forms.submitTaskForm(task.getId(), Map.of("decision", "contribute", "reply", words));
    }
}
