package lt.atsakas.bench;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * Leads one process instance on: runs its asynchronous steps in the caller's thread and puts each task before a person,
 * until it waits for a message or has ended. Both contestants are led by the same steps, so these weigh alike.
 */
final class Course {

    private final ManagementService management;
    private final TaskService tasks;
    private final FormService forms;
    private final People people;

    Course(ProcessEngine engine, People people) {
        this.management = engine.getManagementService();
        this.tasks = engine.getTaskService();
        this.forms = engine.getFormService();
        this.people = people;
    }

    /** Who does the tasks, and how. */
    interface People {

        /** Who takes the task, given whom it is assigned to. */
        String worker(Task task);

        /** Runs the steps signed in as the worker. */
        void as(String worker, Runnable steps);

        /** Does the work outside the engine and says what is filled in. */
        Map<String, Object> work(Life life, Task task, String worker);
    }

    /** One case under way. */
    record Life(String caseNumber, String processInstance) {}

    void lead(Life life) {
        while (completeTasks(life) || runJobs(life)) {
            // goes on until nothing is left that could be done
        }
    }

    private boolean runJobs(Life life) {
        List<Job> jobs = management
                .createJobQuery()
                .processInstanceId(life.processInstance())
                .messages()
                .list();
        jobs.forEach(job -> management.executeJob(job.getId()));
        return !jobs.isEmpty();
    }

    private boolean completeTasks(Life life) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceId(life.processInstance())
                .list();
        open.forEach(task -> {
            String worker = people.worker(task);
            people.as(worker, () -> complete(life, task, worker));
        });
        return !open.isEmpty();
    }

    /** Takes the task if nobody has, and sends the form: what Tasklist does. */
    private void complete(Life life, Task task, String worker) {
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), worker);
        }
        forms.submitTaskForm(task.getId(), people.work(life, task, worker));
    }
}
