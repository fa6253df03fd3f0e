package lt.atsakas.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes which flow nodes each case has entered, as "process node"; the engine's history does not. */
public final class VisitedNodes extends AbstractProcessEnginePlugin {

    private final Map<String, Set<String>> byCase = new ConcurrentHashMap<>();

    Set<String> of(String caseNumber) {
        return byCase.getOrDefault(caseNumber, Set.of());
    }

    /** The nodes without their processes. */
    Set<String> idsOf(String caseNumber) {
        return of(caseNumber).stream()
                .map(node -> node.substring(node.indexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element process, ProcessDefinitionEntity definition) {
                watch(definition);
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private void watch(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::note);
            watch(activity);
        }
    }

    private void note(DelegateExecution execution) {
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        byCase.computeIfAbsent(
                        Objects.requireNonNull(execution.getProcessBusinessKey()),
                        number -> ConcurrentHashMap.newKeySet())
                .add(process + " " + execution.getCurrentActivityId());
    }
}
