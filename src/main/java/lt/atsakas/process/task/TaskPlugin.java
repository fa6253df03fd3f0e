package lt.atsakas.process.task;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Adds to the engine what every model gets without drawing it. */
@Component
class TaskPlugin extends AbstractProcessEnginePlugin {

    private final List<BpmnParseListener> parseListeners;
    private final MessageSource messages;

    TaskPlugin(ClientStatusOnEntry clientStatus, CompletionOfTasks completion, MessageSource messages) {
        this.parseListeners = List.of(clientStatus, completion);
        this.messages = messages;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreBPMNParseListeners(with(engine.getCustomPreBPMNParseListeners(), parseListeners));
        List<CommandInterceptor> required = List.of(new RefusalsInWords(messages, engine));
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), required));
    }

    private static <T> List<T> with(@Nullable List<T> present, List<? extends T> added) {
        List<T> all = new ArrayList<>(present == null ? List.of() : present);
        all.addAll(added);
        return all;
    }
}
