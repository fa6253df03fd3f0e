package lt.atsakas.process.clientnotice;

import java.util.Set;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.ResumptionDesk;
import lt.atsakas.correspondence.LetterRecall;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.inquiry.ClientQuestionDesk;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.suspension.SuspensionDesk;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * However a case ends, what asks its client for something or promises them an answer is overtaken: beside the letter that ends the case it would
 * only mislead. What says that something was decided, or under what number the case is kept, leaves all the same.
 */
@Component
class OvertakenLetters {

    private static final Set<String> ASKING_OR_PROMISING = Set.of(
            DeficiencyDesk.OCCASION,
            ResumptionDesk.OCCASION,
            ClientQuestionDesk.OCCASION,
            SuspensionDesk.OCCASION,
            PostOffice.INTERIM_ANSWER);

    private final LetterRecall recall;

    OvertakenLetters(LetterRecall recall) {
        this.recall = recall;
    }

    @EventListener
    void on(CaseClosed closed) {
        recall.callBack(closed.number(), ASKING_OR_PROMISING);
    }
}
