package lt.atsakas.process.model.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Where a token can go, with every element split in two: it enters one vertex and, once done, leaves by the other.
 * A boundary event hangs on the entering vertex, because it can cut the work short; sub-processes are unfolded.
 */
final class FlowGraph {

    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<FlowNode> nodes = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private final List<List<Integer>> next = new ArrayList<>();
    private final List<List<Integer>> previous = new ArrayList<>();
    private final Map<String, List<SequenceFlow>> ways = new HashMap<>();

    FlowGraph(BpmnModelInstance model) {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            if (!Diagram.isEventSubProcess(node) && indexes.putIfAbsent(node.getId(), nodes.size()) == null) {
                nodes.add(node);
                addVertices();
            }
        }
        nodes.forEach(this::connect);
        model.getModelElementsByType(SequenceFlow.class).forEach(this::connect);
        connectSelfCalls(model);
    }

    List<FlowNode> nodes() {
        return nodes;
    }

    int vertices() {
        return next.size();
    }

    List<Integer> roots() {
        return roots;
    }

    int entering(FlowNode node) {
        return 2 * indexes.getOrDefault(node.getId(), 0);
    }

    int leaving(FlowNode node) {
        return entering(node) + 1;
    }

    FlowNode nodeAt(int vertex) {
        return nodes.get(vertex / 2);
    }

    static boolean isEntering(int vertex) {
        return vertex % 2 == 0;
    }

    /** The flows that begin at the element, whether or not it lists them itself. */
    List<SequenceFlow> waysFrom(FlowNode node) {
        return ways.getOrDefault(node.getId(), List.of());
    }

    List<Integer> next(int vertex) {
        return next.get(vertex);
    }

    List<Integer> previous(int vertex) {
        return previous.get(vertex);
    }

    private void addVertices() {
        for (int i = 0; i < 2; i++) {
            next.add(new ArrayList<>());
            previous.add(new ArrayList<>());
        }
    }

    private void connect(FlowNode node) {
        if (!(node instanceof SubProcess)) {
            edge(entering(node), leaving(node));
        }
        if (node instanceof BoundaryEvent boundary) {
            find(boundary.getAttributeValue("attachedToRef")).ifPresent(host -> edge(entering(host), entering(node)));
        } else if (node instanceof StartEvent) {
            connectStart(node);
        } else if (node instanceof EndEvent end
                && end.getEventDefinitions().stream().noneMatch(FlowGraph::isError)) {
            connectEnd(end);
        }
    }

    private void connectStart(FlowNode start) {
        if (start.getParentElement() instanceof SubProcess scope && !scope.triggeredByEvent()) {
            edge(entering(scope), entering(start));
        } else {
            roots.add(entering(start));
        }
    }

    private void connectEnd(FlowNode end) {
        ModelElementInstance scope = end.getParentElement();
        if (Diagram.isEventSubProcess(scope)) {
            scope = scope.getParentElement();
        }
        if (scope instanceof SubProcess around && !around.triggeredByEvent()) {
            edge(leaving(end), leaving(around));
        }
    }

    /** A process that calls itself goes on at its own beginning. */
    private void connectSelfCalls(BpmnModelInstance model) {
        for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
            boolean itself = model.getModelElementsByType(Process.class).stream()
                    .anyMatch(process -> process.getId().equals(call.getCalledElement()));
            if (itself) {
                roots.forEach(root -> edge(entering(call), root));
            }
        }
    }

    private static boolean isError(EventDefinition definition) {
        return definition instanceof ErrorEventDefinition;
    }

    private void connect(SequenceFlow flow) {
        Optional<FlowNode> source = find(flow.getAttributeValue("sourceRef"));
        Optional<FlowNode> target = find(flow.getAttributeValue("targetRef"));
        if (source.isPresent() && target.isPresent()) {
            edge(leaving(source.get()), entering(target.get()));
            ways.computeIfAbsent(source.get().getId(), id -> new ArrayList<>()).add(flow);
        }
    }

    private Optional<FlowNode> find(String id) {
        return Optional.ofNullable(indexes.get(id)).map(nodes::get);
    }

    private void edge(int from, int to) {
        next.get(from).add(to);
        previous.get(to).add(from);
    }
}
