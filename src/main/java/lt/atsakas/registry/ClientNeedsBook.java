package lt.atsakas.registry;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a receipt does not stay: the needs that a client told by consent, and the proof that was still to come. */
@Service
public class ClientNeedsBook {

    private final CaseFiles files;
    private final CaseHold hold;
    private final Journal journal;

    ClientNeedsBook(CaseFiles files, CaseHold hold, Journal journal) {
        this.files = files;
        this.hold = hold;
        this.journal = journal;
    }

    /** Erases the needs for good, for the client has taken their consent back (GDPR 7(3)); also of a case that is over. */
    @Transactional
    public void forget(CaseNumber number, Actor by) {
        hold.take(number);
        if (files.findById(number.value()).orElseThrow().forgetNeeds()) {
            journal.record(number, JournalKind.NEEDS_FORGOTTEN, by, Map.of());
        }
    }

    /** Notes that the proof of whoever acts for the client has come. */
    @Transactional
    public void proofCame(CaseNumber number, Actor by) {
        hold.take(number);
        if (files.findById(number.value()).orElseThrow().proofCame()) {
            journal.record(number, JournalKind.PROOF_RECEIVED, by, Map.of());
        }
    }
}
