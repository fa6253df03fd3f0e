package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * No user task can be forgotten: a timer on it leads, whatever the conditions, to the escalation – in the escalation itself
 * to the next level or to the administrators. A complaint also escalates each published cause from somewhere.
 */
final class EscalationRule implements DiagramRule {

    /** The next supervisor's turn comes or, with nobody above, the administrators hear of it. */
    private static final Set<String> NEXT_LEVEL = Set.of("raiseLevel", "alarmAdministrators");

    private static final String CAUSE = "cause";

    @Override
    public void check(Diagram diagram, Findings findings) {
        Set<String> watched = diagram.all(BoundaryEvent.class).stream()
                .filter(event -> isTimer(event) && surelyTells(diagram, event))
                .map(timer -> timer.getAttributeValue("attachedToRef"))
                .collect(Collectors.toSet());
        for (UserTask task : diagram.all(UserTask.class)) {
            if (!watched.contains(task.getId())) {
                findings.add(Diagram.label(task), "escalationMissing");
            }
        }
        if (diagram.isProcess(LawfulEnding.PROCESS)) {
            checkCauses(diagram, findings);
        }
    }

    /** Whether nobody can come to an end or a rest on the way without having told a supervisor. */
    private static boolean surelyTells(Diagram diagram, BoundaryEvent timer) {
        FlowGraph flow = diagram.flow();
        BitSet untold = FlowSearch.reach(
                List.of(flow.leaving(timer)), flow::next, vertex -> !tells(diagram, flow.nodeAt(vertex)));
        return untold.stream()
                .filter(vertex -> vertex != flow.leaving(timer))
                .mapToObj(flow::nodeAt)
                .noneMatch(node -> node instanceof EndEvent || WaitStates.rests(node));
    }

    private static boolean tells(Diagram diagram, FlowNode node) {
        return diagram.isProcess(Diagram.ESCALATION) ? NEXT_LEVEL.contains(Diagram.delegate(node)) : escalates(node);
    }

    private static boolean escalates(FlowNode node) {
        return node instanceof CallActivity call && Diagram.ESCALATION.equals(call.getCalledElement());
    }

    private static void checkCauses(Diagram diagram, Findings findings) {
        FlowGraph flow = diagram.flow();
        List<Integer> timers = flow.nodes().stream()
                .filter(node -> isTimer(node) && (node instanceof BoundaryEvent || node instanceof StartEvent))
                .map(flow::leaving)
                .toList();
        BitSet inTime = FlowSearch.reach(timers, flow::next, vertex -> true);
        Set<String> silent = new TreeSet<>(diagram.names().variables().words().getOrDefault(CAUSE, Set.of()));
        flow.nodes().stream()
                .filter(node -> escalates(node) && inTime.get(flow.entering(node)))
                .flatMap(call -> Diagram.extensions(call, "in"))
                .filter(given -> CAUSE.equals(Diagram.attribute(given, "target")))
                .forEach(given -> silent.remove(Diagram.attribute(given, "sourceExpression")));
        silent.forEach(cause -> findings.add(Diagram.label(diagram.process()), "causeUnwatched", cause));
    }

    private static boolean isTimer(FlowNode event) {
        return !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }
}
