package lt.atsakas.process.model.bpmn;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
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
 * No user task can be forgotten: a timer on it leads, whatever the conditions, to the escalation – in the escalation itself, and in
 * reports of offences, to the next level. A complaint also escalates each published cause from somewhere.
 */
final class EscalationRule implements DiagramRule {

    /**
     * Where the next turn comes within the process itself: the next supervisor's or, with nobody above, the administrators hear of it; a
     * report that nobody else may know of goes up by itself and stays with the last one.
     */
    private static final Map<String, Set<String>> NEXT_LEVEL = Map.of(
            Diagram.ESCALATION,
            Set.of("raiseLevel", "alarmAdministrators"),
            "offence-report",
            Set.of("passReportUp", "remindLastDecider", "tellNobodyDecides"));

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
        return NEXT_LEVEL.entrySet().stream()
                .filter(own -> diagram.isProcess(own.getKey()))
                .findFirst()
                .map(own -> own.getValue().contains(Diagram.delegate(node)))
                .orElseGet(() -> escalates(node));
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
