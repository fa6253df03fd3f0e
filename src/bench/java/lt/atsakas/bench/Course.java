package lt.atsakas.bench;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * Leads one process instance on: runs its asynchronous steps in the caller's thread and puts each task before a worker,
 * until it waits for a message or has ended. Both contestants are led by the same steps, so its own queries weigh alike.
 */
final class Course {

    private final ManagementService management;
    private final TaskService tasks;
    private final Worker worker;

    Course(ProcessEngine engine, Worker worker) {
        this.management = engine.getManagementService();
        this.tasks = engine.getTaskService();
        this.worker = worker;
    }

    /** Who does the tasks. */
    interface Worker {
        void complete(Task task);
    }

    void lead(String processInstance) {
        boolean moved = true;
        while (moved) {
            moved = runJobs(processInstance);
            moved |= completeTasks(processInstance);
        }
    }

    private boolean runJobs(String processInstance) {
        List<Job> jobs = management
                .createJobQuery()
                .processInstanceId(processInstance)
                .messages()
                .list();
        jobs.forEach(job -> management.executeJob(job.getId()));
        return !jobs.isEmpty();
    }

    private boolean completeTasks(String processInstance) {
        List<Task> open =
                tasks.createTaskQuery().processInstanceId(processInstance).list();
        open.forEach(worker::complete);
        return !open.isEmpty();
    }
}
