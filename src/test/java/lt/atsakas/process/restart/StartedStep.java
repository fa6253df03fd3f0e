package lt.atsakas.process.restart;

import java.util.Map;
import lt.atsakas.process.Walk;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A step of one running process, with all that is needed to start it again though it was done, and though the process has ended. */
record StartedStep(Walk walk, String element, ProcessInstance process, Map<String, Object> variables) {

    static StartedStep waiting(Walk walk, String element) {
        RuntimeService runtime = walk.beans().getBean(RuntimeService.class);
        ProcessInstance process =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(walk.key()).list().stream()
                        .filter(instance -> job(walk, instance, element) != null)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("Nothing waits at " + element));
        return new StartedStep(walk, element, process, runtime.getVariables(process.getId()));
    }

    String job() {
        return job(walk, process, element).getId();
    }

    /** As in Cockpit: the process is moved back to the step, or started anew from there where it has ended. */
    void again() {
        RuntimeService runtime = walk.beans().getBean(RuntimeService.class);
        ProcessInstance moved = runtime.createProcessInstanceQuery()
                .processInstanceId(process.getId())
                .singleResult();
        if (moved == null) {
            moved = runtime.createProcessInstanceById(process.getProcessDefinitionId())
                    .businessKey(walk.key())
                    .setVariables(variables)
                    .startBeforeActivity(element)
                    .execute();
        } else {
            runtime.createProcessInstanceModification(process.getId())
                    .startBeforeActivity(element)
                    .execute();
        }
        walk.beans()
                .getBean(ManagementService.class)
                .executeJob(job(walk, moved, element).getId());
    }

    private static Job job(Walk walk, ProcessInstance process, String element) {
        return walk
                .beans()
                .getBean(ManagementService.class)
                .createJobQuery()
                .processInstanceId(process.getId())
                .activityId(element)
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
