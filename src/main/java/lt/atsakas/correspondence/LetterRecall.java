package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Collection;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back letters to the client of one case that have not left and that no node carries right now: nobody hands them over any more. */
@Service
public class LetterRecall {

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterRecall(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes back every such letter whose occasion begins with one of these words. */
    @Transactional
    public void callBack(CaseNumber number, Collection<String> beginnings) {
        jdbc.sql("update correspondence.outgoing_letter set state = 'WITHDRAWN', secret = null"
                        + " where case_number = :number and recipient = :client"
                        + " and state in ('WAITING', 'STUCK', 'WAITING_FOR_HAND')"
                        + " and coalesce(leased_until, created_at) <= :now"
                        + " and exists (select from unnest(cast(:beginnings as text[])) beginning"
                        + " where starts_with(occasion, beginning))")
                .param("number", number.value())
                .param("client", OutgoingLetter.CLIENT)
                .param("now", clock.instant().atOffset(UTC))
                .param("beginnings", beginnings.toArray(String[]::new))
                .update();
    }
}
