package lt.atsakas.process.admission;

import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The term to cure is over: nothing is refused, whoever leads the unit decides again. */
@Component
class EndCureTerm implements JavaDelegate {

    private final DeficiencyDesk deficiencies;
    private final OlderDiagrams older;

    EndCureTerm(DeficiencyDesk deficiencies, OlderDiagrams older) {
        this.deficiencies = deficiencies;
        this.older = older;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        deficiencies.termEnded(number);
        older.notCured(number, execution.getBpmnModelInstance());
    }
}
