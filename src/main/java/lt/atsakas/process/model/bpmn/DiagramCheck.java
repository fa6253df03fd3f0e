package lt.atsakas.process.model.bpmn;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.ModelFile;
import lt.atsakas.process.model.reading.Neighbours;
import lt.atsakas.process.model.reading.SafeXml;
import lt.atsakas.process.model.reading.SchemaFault;
import lt.atsakas.process.model.reading.TimeLimit;
import lt.atsakas.process.model.vocabulary.Vocabulary;
import lt.atsakas.process.model.vocabulary.VocabularyCheck;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;

/** Checks one diagram: its bytes, then its words, then every rule, and at last whether an engine takes it. */
public final class DiagramCheck {

    private static final List<DiagramRule> RULES = List.of(
            new ProcessRule(),
            new IdRule(),
            new NameRule(),
            new DocumentationRule(),
            new UserTaskRule(),
            new WayBackRule(),
            new TaskFormRule(),
            new EscalationRule(),
            new StepRule(),
            new DecisionRule(),
            new CallRule(),
            new MessageRule(),
            new WaitRule(),
            new TimerRule(),
            new RetryRule(),
            new PropertyRule(),
            new LegalBasisRule(),
            new ClientStatusRule(),
            new GatewayRule(),
            new FlowRule(),
            new TokenRule(),
            new LoopRule(),
            new AtOnceRule(),
            new EndingRule());

    private final PublishedNames names;
    private final VocabularyCheck vocabulary;
    private final TrialRule trial;

    public DiagramCheck(PublishedNames names, TimeLimit limit) {
        this.names = names;
        this.trial = new TrialRule(limit);
        this.vocabulary = new VocabularyCheck(Vocabulary.bpmn(), names);
    }

    public void check(ModelFile file, byte[] bytes, Neighbours neighbours, Findings findings) {
        SafeXml.read(bytes, findings).ifPresent(document -> {
            vocabulary.check(document, findings);
            read(bytes, findings).ifPresent(model -> {
                applyRules(file, model, neighbours, findings);
                if (findings.isEmpty()) {
                    trial.check(bytes, model, findings);
                }
            });
        });
    }

    private void applyRules(ModelFile file, BpmnModelInstance model, Neighbours neighbours, Findings findings) {
        boolean nameless = Stream.concat(
                        model.getModelElementsByType(FlowElement.class).stream(),
                        model.getModelElementsByType(Process.class).stream())
                .anyMatch(element -> element.getId() == null);
        if (nameless) {
            findings.addForFile("idMissing");
        } else if (model.getModelElementsByType(Process.class).size() != 1) {
            findings.addForFile("oneProcess");
        } else {
            Diagram diagram = new Diagram(file, model, new FlowGraph(model), names, neighbours);
            RULES.forEach(rule -> rule.check(diagram, findings));
        }
    }

    private static Optional<BpmnModelInstance> read(byte[] bytes, Findings findings) {
        try {
            return Optional.of(Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)));
        } catch (ModelException notBpmn) {
            findings.addForFile("schema", SchemaFault.of(notBpmn));
            return Optional.empty();
        }
    }
}
