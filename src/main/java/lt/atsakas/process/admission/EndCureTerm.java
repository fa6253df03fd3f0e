package lt.atsakas.process.admission;

import lt.atsakas.admission.DeficiencyDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The term to cure is over: nothing is refused, whoever leads the unit decides again. */
@Component
class EndCureTerm implements JavaDelegate {

    private final DeficiencyDesk deficiencies;

    EndCureTerm(DeficiencyDesk deficiencies) {
        this.deficiencies = deficiencies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deficiencies.termEnded(Variables.caseNumber(execution));
    }
}
