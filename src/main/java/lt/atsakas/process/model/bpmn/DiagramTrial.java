package lt.atsakas.process.model.bpmn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.bpmn.parser.DefaultFailedJobParseListener;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/**
 * A throw-away engine, without a database and without our beans, that reads a diagram as a deployment would. It comes after our
 * own rules, which know that nothing in the diagram is run by reading it.
 */
final class DiagramTrial {

    /** Read once first, so that the engine's own start is on nobody's time. */
    private static final String SMALLEST = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
              targetNamespace="trial"><process id="trial" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="start"/>
              <sequenceFlow id="flow" sourceRef="start" targetRef="end"/><endEvent id="end"/></process></definitions>""";

    private final ProcessEngineConfigurationImpl engine = new StandaloneProcessEngineConfiguration();
    private final BpmnParser parser;

    DiagramTrial() {
        engine.setExpressionManager(new JuelExpressionManager());
        engine.setEnforceHistoryTimeToLive(true);
        parser = new BpmnParser(engine.getExpressionManager(), new DefaultBpmnParseFactory());
        parser.setParseListeners(List.of(new DefaultFailedJobParseListener()));
        problems(SMALLEST.getBytes(StandardCharsets.UTF_8));
    }

    /** What the engine objects to; a fault that it does not explain is thrown. */
    List<Problem> problems(byte[] bytes) {
        DeploymentEntity deployment = new DeploymentEntity();
        deployment.setNew(true);
        Context.setProcessEngineConfiguration(engine);
        try {
            parser.createParse()
                    .deployment(deployment)
                    .sourceInputStream(new ByteArrayInputStream(bytes))
                    .execute();
            return List.of();
        } catch (ParseException refusal) {
            return refusal.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .toList();
        } finally {
            Context.removeProcessEngineConfiguration();
        }
    }
}
