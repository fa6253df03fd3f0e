package lt.atsakas.process.task;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to the engine what every task of every model gets without drawing it. */
@Component
class TaskPlugin extends AbstractProcessEnginePlugin {

    private final TaskGrants grants;
    private final List<BpmnParseListener> parseListeners;
    private final HouseWords words;

    TaskPlugin(TaskGrants grants, List<BpmnParseListener> parseListeners, HouseWords words) {
        this.grants = grants;
        this.parseListeners = parseListeners;
        this.words = words;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(grants);
        engine.setCustomPreBPMNParseListeners(with(engine.getCustomPreBPMNParseListeners(), parseListeners));
        List<CommandInterceptor> required = List.of(new RefusalsInWords(words, engine));
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), required));
    }

    /** The engine's lists start as null. */
    private static <T> List<T> with(@Nullable List<T> present, List<? extends T> added) {
        List<T> all = new ArrayList<>(present == null ? List.of() : present);
        all.addAll(added);
        return all;
    }
}
