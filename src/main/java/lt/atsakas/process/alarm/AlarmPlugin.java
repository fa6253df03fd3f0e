package lt.atsakas.process.alarm;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts our handling of failed jobs in the place of the engine's. */
@Component
class AlarmPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<StepAlarm> alarm;

    AlarmPlugin(ObjectProvider<StepAlarm> alarm) {
        this.alarm = alarm;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomIncidentHandlers(List.of(new FailedSteps(alarm)));
    }
}
