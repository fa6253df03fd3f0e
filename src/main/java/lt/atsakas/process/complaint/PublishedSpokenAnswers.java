package lt.atsakas.process.complaint;

import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.stereotype.Component;

/** What was answered by word of mouth while a complaint was registered, for gateways in diagrams. */
@Component
@PublishedToModels("spokenAnswers")
public class PublishedSpokenAnswers {

    private final Journal journal;

    PublishedSpokenAnswers(Journal journal) {
        this.journal = journal;
    }

    /** Whether whoever registered it has answered by word of mouth, and the client is content with that (policy 25). */
    public boolean isAnsweredAtOnce(String caseNumber) {
        return journal.of(new CaseNumber(caseNumber)).stream()
                .anyMatch(line -> line.kind() == JournalKind.ANSWERED_AT_ONCE);
    }
}
