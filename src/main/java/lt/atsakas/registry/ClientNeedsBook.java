package lt.atsakas.registry;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a receipt does not stay: the needs that a client told by consent, and the proof that was still to come. */
@Service
public class ClientNeedsBook {

    private final JdbcClient jdbc;
    private final CaseHold hold;
    private final Journal journal;

    ClientNeedsBook(JdbcClient jdbc, CaseHold hold, Journal journal) {
        this.jdbc = jdbc;
        this.hold = hold;
        this.journal = journal;
    }

    /** Erases the needs for good, for the client has taken their consent back (GDPR 7(3)); also of a case that is over. */
    @Transactional
    public void forget(CaseNumber number, Actor by) {
        hold.take(number);
        if (changed(
                "set interpreter = null, assistance = null where coalesce(interpreter, assistance) is not null",
                number)) {
            journal.record(number, JournalKind.NEEDS_FORGOTTEN, by, Map.of());
        }
    }

    /** Notes that the proof of whoever acts for the client has come. */
    @Transactional
    public void proofCame(CaseNumber number, Actor by) {
        hold.take(number);
        if (changed("set proof_awaited = false where proof_awaited", number)) {
            journal.record(number, JournalKind.PROOF_RECEIVED, by, Map.of());
        }
    }

    /** Past the entity, which never writes what was received again. */
    private boolean changed(String change, CaseNumber number) {
        return jdbc.sql("update registry.case_file " + change + " and number = :number")
                        .param("number", number.value())
                        .update()
                > 0;
    }
}
