package lt.atsakas.process.extension;

import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionId;
import lt.atsakas.extension.ExtensionState;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** What extensions turn on, for assignees and gateways in diagrams. */
@Component
@PublishedToModels("extensions")
public class PublishedExtensions {

    private final ExtensionDesk desk;

    PublishedExtensions(ExtensionDesk desk) {
        this.desk = desk;
    }

    /** Who decides about it: never whoever asked, the handler or one of the barred. */
    public String decidingOn(String extension) {
        return desk.decidingOn(ExtensionId.of(extension)).value();
    }

    public boolean isGranted(String extension) {
        return desk.card(ExtensionId.of(extension)).state() == ExtensionState.GRANTED;
    }

    /** Whether the term could pass in silence: the answer has not left, and the term is neither put off nor asked to be. */
    public boolean isGuardNeeded(String caseNumber) {
        return desk.obstacle(new CaseNumber(caseNumber)).isEmpty();
    }

    /** Whether there may be another term to guard: the client still waits for an answer. */
    public boolean isAnswerStillDue(String caseNumber) {
        return desk.isAnswerStillDue(new CaseNumber(caseNumber));
    }
}
