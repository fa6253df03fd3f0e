package lt.atsakas.process.complaint;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** Where the answer is, for gateways in diagrams. */
@Component
@PublishedToModels("answers")
public class PublishedAnswers {

    private final PostOffice postOffice;

    PublishedAnswers(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    /** Whether the answer has left the house, or was delivered otherwise on the handler's word. */
    public boolean isDelivered(String caseNumber) {
        return postOffice.isAnswerDelivered(new CaseNumber(caseNumber));
    }
}
