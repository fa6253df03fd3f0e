package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** No user task can be forgotten: a timer on it leads to the escalation before anybody has to act. */
final class EscalationRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        FlowGraph flow = diagram.flow();
        BitSet leadingToEscalation = leadingToEscalation(diagram);
        Set<String> watched = diagram.all(BoundaryEvent.class).stream()
                .filter(EscalationRule::isTimer)
                .filter(timer -> diagram.isProcess(Diagram.ESCALATION) || leadingToEscalation.get(flow.leaving(timer)))
                .map(timer -> timer.getAttributeValue("attachedToRef"))
                .collect(Collectors.toSet());
        for (UserTask task : diagram.all(UserTask.class)) {
            if (!watched.contains(task.getId())) {
                findings.add(Diagram.label(task), "escalationMissing");
            }
        }
    }

    /** Every place from which the escalation follows without waiting for a person or a message. */
    private static BitSet leadingToEscalation(Diagram diagram) {
        FlowGraph flow = diagram.flow();
        List<Integer> escalations = diagram.all(CallActivity.class).stream()
                .filter(call -> Diagram.ESCALATION.equals(call.getCalledElement()))
                .map(flow::entering)
                .toList();
        return FlowSearch.reach(escalations, flow::previous, vertex -> !WaitStates.rests(flow.nodeAt(vertex)));
    }

    private static boolean isTimer(BoundaryEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }
}
