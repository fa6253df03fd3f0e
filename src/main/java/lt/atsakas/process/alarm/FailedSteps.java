package lt.atsakas.process.alarm;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;

/** A job has no retries left: the engine keeps its incident, and people are told in the transaction that records it. */
final class FailedSteps extends DefaultIncidentHandler {

    private final ObjectProvider<StepAlarm> alarm;

    /** The alarm is found at first use: the engine is built before the services that it needs. */
    FailedSteps(ObjectProvider<StepAlarm> alarm) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.alarm = alarm;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        Incident incident = super.handleIncident(context, message);
        alarm.getObject().raise(incident.getId(), context.getConfiguration(), caseStep(context));
        return incident;
    }

    /** None for the engine's own jobs, such as the cleaning of its history. */
    private static CaseStep caseStep(IncidentContext context) {
        if (context.getExecutionId() == null) {
            return CaseStep.NONE;
        }
        ExecutionEntity execution =
                Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
        return CaseStep.of(execution, context.getActivityId());
    }
}
