package lt.atsakas.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lt.atsakas.registry.CaseNumber;
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

    private final Map<String, Map<String, Integer>> byCase = new ConcurrentHashMap<>();

    Set<String> of(String caseNumber) {
        return byCase.getOrDefault(caseNumber, Map.of()).keySet();
    }

    /** How often the case has entered each node, whatever became of the transaction; the nodes without their processes. */
    public Map<String, Integer> timesOf(CaseNumber number) {
        return byCase.getOrDefault(number.value(), Map.of()).entrySet().stream()
                .collect(Collectors.toMap(node -> id(node.getKey()), Map.Entry::getValue, Integer::sum));
    }

    /** The nodes without their processes. */
    Set<String> idsOf(String caseNumber) {
        return of(caseNumber).stream().map(VisitedNodes::id).collect(Collectors.toSet());
    }

    private static String id(String node) {
        return node.substring(node.indexOf(' ') + 1);
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
                        Objects.requireNonNull(execution.getProcessBusinessKey()), number -> new ConcurrentHashMap<>())
                .merge(process + " " + execution.getCurrentActivityId(), 1, Integer::sum);
    }
}
