package lt.atsakas.process.extension;

import static java.util.Objects.requireNonNull;
import static lt.atsakas.correspondence.StaffNotice.Kind.EXTENSION_GRANTED;

import lt.atsakas.correspondence.InterimAnswer;
import lt.atsakas.correspondence.InterimDesk;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the client why the answer comes later and when, unless it has left or the case has ended meanwhile, and tells whoever asked. */
@Component
@LeavesTheHouse
class SendInterimAnswer implements JavaDelegate {

    private final ExtensionDesk desk;
    private final CaseRegistry registry;
    private final InterimDesk interimAnswers;
    private final Requesters requesters;
    private final HouseWords words;

    SendInterimAnswer(
            ExtensionDesk desk,
            CaseRegistry registry,
            InterimDesk interimAnswers,
            Requesters requesters,
            HouseWords words) {
        this.desk = desk;
        this.registry = registry;
        this.interimAnswers = interimAnswers;
        this.requesters = requesters;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ExtensionCard granted = desk.card(Variables.extension(execution));
        if (desk.isAnswerStillDue(granted.caseNumber())) {
            interimAnswers.issue(letter(granted, registry.facts(granted.caseNumber())));
        }
        requesters.tell(granted, EXTENSION_GRANTED);
    }

    private InterimAnswer letter(ExtensionCard granted, CaseFacts facts) {
        return new InterimAnswer(
                granted.caseNumber(),
                words.of(granted.reason().messageKey()),
                granted.explanation(),
                granted.termEnds(),
                granted.newDue(),
                requireNonNull(granted.decider()),
                granted.decidedFor(),
                requireNonNull(granted.settledAt()),
                facts.handler());
    }
}
