package lt.atsakas.process.form;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the check of forms on every road that completes a task. */
@Component
class FormPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new FormTaskService());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getSessionFactories().put(FilledForms.class, new FilledForms.Factory());
    }
}
