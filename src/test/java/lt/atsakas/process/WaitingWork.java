package lt.atsakas.process;

import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** What waits in all processes of one business key: tasks for people, jobs for their moment. */
public record WaitingWork(ApplicationContext beans, String key) {

    List<Task> tasks() {
        return beans.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .list();
    }

    Task task(String step) {
        List<Task> all = tasks();
        return all.stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + step + " but "
                        + all.stream().map(Task::getTaskDefinitionKey).sorted().toList()));
    }

    ProcessInstance instance(String process) {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(key)
                .singleResult();
    }

    Job job(String element) {
        return jobs(element).stream().findFirst().orElseThrow(() -> new AssertionError("Nothing waits at " + element));
    }

    List<Job> jobs(String element) {
        return jobs(query -> query.activityId(element));
    }

    /** Does whatever waits to be done at once, and what follows from it at once. */
    public void runSteps() {
        for (List<Job> steps = steps(); !steps.isEmpty(); steps = steps()) {
            beans.getBean(ManagementService.class).executeJob(steps.get(0).getId());
        }
    }

    private List<Job> steps() {
        return jobs(JobQuery::messages);
    }

    private List<Job> jobs(UnaryOperator<JobQuery> which) {
        ManagementService management = beans.getBean(ManagementService.class);
        return beans
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .list()
                .stream()
                .flatMap(instance ->
                        which.apply(management.createJobQuery().processInstanceId(instance.getId())).list().stream())
                .toList();
    }
}
