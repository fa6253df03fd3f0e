package lt.atsakas.demo.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lt.atsakas.process.EscalationProof;
import lt.atsakas.process.EscalationRounds;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever moves the demo clock passes through the nights, and the proof of each is made at its own hour. */
@AtsakasTest
class EscalationWorkTests {

    @Autowired
    private EscalationRounds rounds;

    @Autowired
    private EscalationProof proof;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    @AfterEach
    void noProofIsMade() {
        database.sql("delete from process.escalation_proof").update();
        clock.reset();
    }

    @Test
    void aJourneyOfDaysMakesTheProofOfEachNight() {
        AdjustableTime time = new AdjustableTime() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public void set(Instant moment) {
                clock.set(moment);
            }
        };

        new TimeMachine(time, List.of(new EscalationWork(rounds, proof))).moveTo(Instant.parse("2026-11-26T07:00:00Z"));

        assertThat(database.sql(
                                "select night::text from process.escalation_proof where done_at is not null order by night")
                        .query(String.class)
                        .list())
                .containsExactly("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26");
        assertThat(proof.last().orElseThrow().at()).isEqualTo(Instant.parse("2026-11-26T00:00:00Z"));
    }
}
