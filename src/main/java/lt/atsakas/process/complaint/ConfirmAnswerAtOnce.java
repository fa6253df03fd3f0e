package lt.atsakas.process.complaint;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.deadlines.TermsAfterAnswer;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the transaction that registers the case: only there is the access code known, and only the letter keeps it. */
@Component
class ConfirmAnswerAtOnce implements JavaDelegate {

    private final PostOffice postOffice;
    private final TermsAfterAnswer terms;
    private final Clock clock;

    ConfirmAnswerAtOnce(PostOffice postOffice, TermsAfterAnswer terms, Clock clock) {
        this.postOffice = postOffice;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        String code = (String) requireNonNull(execution.getVariable(Variables.ACCESS_CODE));
        postOffice.confirmAnswerAtOnce(
                number, new AccessCode(code), terms.appealEnds(number, Vilnius.dayOf(clock.instant())));
    }
}
