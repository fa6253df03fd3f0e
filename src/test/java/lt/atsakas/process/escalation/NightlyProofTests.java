package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import lt.atsakas.process.EscalationProof.Proof;
import lt.atsakas.process.ProofFinding;
import lt.atsakas.process.ProofFinding.Reason;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthContributorRegistry;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The proof of a night: the clock stands on Monday 2026-11-23 at 10:00, so that this night's is still to be made. */
@AtsakasTest
class NightlyProofTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private NightlyProof proof;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private HealthContributorRegistry health;

    private ProvenCase proven;
    private Walk walk;

    @BeforeEach
    void noProofIsMadeYet() {
        proven = ProvenCase.begin(beans);
        walk = proven.walk();
    }

    @AfterEach
    void nobodyIsBarred() {
        proven.end();
    }

    @Test
    void findsSomebodyForEveryTaskOfAnOrderlyHouse() {
        walk.fire("event_draftOverdue");
        Walk offered = Walk.begin(beans);

        assertThat(proof.round()).isTrue();

        assertThat(last().tasks()).isGreaterThanOrEqualTo(3);
        assertThat(last().at()).isEqualTo(clock.instant());
        assertThat(of(walk)).isEmpty();
        assertThat(of(offered)).isEmpty();
    }

    @Test
    void namesTheTaskForWhichNobodyIsLeft() {
        walk.fire("event_draftOverdue");
        proven.everybodyIsBarred();

        proof.round();

        assertThat(of(walk))
                .extracting(ProofFinding::step, ProofFinding::reason)
                .containsExactlyInAnyOrder(
                        tuple("Parengti atsakymą", Reason.NOBODY),
                        tuple("Išspręsti eskalavimą: laiku neatlikta užduotis „Parengti atsakymą“", Reason.NOBODY));
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void isMadeOnceANightWhateverTheNumberOfNodes() {
        assertThat(proof.round()).isTrue();

        assertThat(proof.round()).isFalse();
        assertThat(anotherNode().round()).isFalse();
        clock.set("2026-11-24T01:59:00+02:00");
        assertThat(proof.round()).as("still the same night").isFalse();
        clock.set("2026-11-24T02:00:00+02:00");
        assertThat(anotherNode().round()).isTrue();
    }

    @Test
    void thatSomebodyBeganAndDidNotFinishIsTakenOver() {
        database.sql("insert into process.escalation_proof (night, begun_at) values ('2026-11-23', ?)")
                .param(OffsetDateTime.parse("2026-11-23T10:00:00+02:00"))
                .update();
        assertThat(proof.round()).isFalse();
        assertThat(proof.last()).isEmpty();

        clock.advance(Duration.ofMinutes(15));

        assertThat(proof.round()).isTrue();
        assertThat(proof.last()).isPresent();
    }

    @Test
    void isMadeAgainUntilWhatItFoundIsMended() {
        proven.everybodyIsBarred();
        proof.round();
        proven.nobodyIsBarred();

        assertThat(proof.round()).as("not at once").isFalse();
        clock.advance(Duration.ofMinutes(15));
        assertThat(proof.round()).isTrue();

        assertThat(of(walk)).isEmpty();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        clock.advance(Duration.ofMinutes(15));
        assertThat(proof.round()).as("clean until the next night").isFalse();
    }

    @Test
    void isNextDueAtTwoInTheMorning() {
        assertThat(proof.nextAfter(Instant.parse("2026-11-23T08:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(proof.nextAfter(Instant.parse("2026-11-23T23:30:00Z")))
                .isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(proof.nextAfter(Instant.parse("2026-11-24T00:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-25T00:00:00Z"));
    }

    @Test
    void thatIsOlderThanADayAndTwoHoursMakesHealthRed() {
        proof.round();

        clock.advance(Duration.ofHours(26));
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        clock.advance(Duration.ofMinutes(1));

        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    }

    private Proof last() {
        return proof.last().orElseThrow();
    }

    private List<ProofFinding> of(Walk walk) {
        return last().findings().stream()
                .filter(finding -> finding.number().equals(walk.number()))
                .toList();
    }

    private Health health() {
        return ((HealthIndicator) health.getContributor("escalationProof")).health();
    }

    private NightlyProof anotherNode() {
        return new NightlyProof(
                beans.getBean(TaskPages.class),
                beans.getBean(NextInLine.class),
                beans.getBean(ProofBook.class),
                beans.getBean(NextBook.class),
                beans.getBean(PlatformTransactionManager.class),
                clock,
                false);
    }
}
