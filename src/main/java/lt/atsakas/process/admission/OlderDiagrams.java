package lt.atsakas.process.admission;

import lt.atsakas.admission.ResumptionDesk;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Complaints keep the diagram they began with: where that has no step to tell the client that the clock runs on, it is told from here. */
@Component
class OlderDiagrams {

    private static final String COMPLAINT = "complaint";
    private static final String TELL_CURED = "serviceTask_tellCured";
    private static final String TELL_NOT_CURED = "serviceTask_tellNotCured";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ResumptionDesk resumptions;

    OlderDiagrams(@Lazy RuntimeService runtime, @Lazy RepositoryService repository, ResumptionDesk resumptions) {
        this.runtime = runtime;
        this.repository = repository;
        this.resumptions = resumptions;
    }

    void cured(CaseNumber number) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(COMPLAINT)
                .processInstanceBusinessKey(number.value())
                .list()
                .forEach(one -> cured(number, repository.getBpmnModelInstance(one.getProcessDefinitionId())));
    }

    void cured(CaseNumber number, BpmnModelInstance diagram) {
        tellUnless(diagram, TELL_CURED, number);
    }

    void notCured(CaseNumber number, BpmnModelInstance diagram) {
        tellUnless(diagram, TELL_NOT_CURED, number);
    }

    private void tellUnless(BpmnModelInstance diagram, String step, CaseNumber number) {
        if (diagram.getModelElementById(step) == null) {
            resumptions.tell(number);
        }
    }
}
