package lt.atsakas.process.model.bpmn;

import java.util.List;
import java.util.Optional;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.SchemaFault;
import lt.atsakas.process.model.reading.TimeLimit;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** The engine itself takes the diagram: asked last, for reading what our rules refuse could do harm. */
final class TrialRule {

    /** What the engine says of a shape or an arrow that stands for no element. */
    private static final String DRAWN_FOR_NOTHING = "'bpmnElement' attribute";

    private final TimeLimit limit;

    TrialRule(TimeLimit limit) {
        this.limit = limit;
    }

    void check(byte[] bytes, BpmnModelInstance model, Findings findings) {
        DiagramTrial engine = new DiagramTrial();
        try {
            Optional<List<Problem>> problems = limit.within(() -> engine.problems(bytes));
            problems.ifPresentOrElse(
                    found -> found.forEach(problem -> tell(problem, model, findings)),
                    () -> findings.addForFile("trialTime", limit.longest().toSeconds()));
        } catch (ProcessEngineException unexplained) {
            findings.addForFile("engine", SchemaFault.of(unexplained));
        }
    }

    private static void tell(Problem problem, BpmnModelInstance model, Findings findings) {
        ElementLabel place = label(problem.getMainElementId(), model);
        if (problem.getMessage().contains(DRAWN_FOR_NOTHING)) {
            findings.add(place, "trialDrawing", drawnFor(problem.getMainElementId(), model));
        } else {
            findings.add(place, "trial", problem.getMessage(), problem.getLine());
        }
    }

    private static String drawnFor(@Nullable String id, BpmnModelInstance model) {
        ModelElementInstance drawing = id == null ? null : model.getModelElementById(id);
        String element = drawing == null ? "" : Diagram.attribute(drawing, "bpmnElement");
        return element.isEmpty() ? "–" : element;
    }

    private static ElementLabel label(@Nullable String id, BpmnModelInstance model) {
        return id != null && model.getModelElementById(id) instanceof BaseElement element
                ? Diagram.label(element)
                : new ElementLabel("", id == null ? "" : id);
    }
}
