package lt.atsakas.process.suspension;

import static lt.atsakas.process.suspension.Suspending.RESUME;
import static lt.atsakas.process.suspension.Suspending.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.process.Walk;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.suspension.SuspensionCard;
import lt.atsakas.suspension.SuspensionState;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two decide on the same suspension at once: the first one holds. */
@AtsakasTest
class SuspensionRaceTests {

    @Autowired
    private ApplicationContext beans;

    @Test
    @Timeout(60)
    void ofTwoDecisionsAtOnceTheSecondIsRefusedInWords() {
        Suspending suspending = new Suspending(beans);
        Walk walk = suspending.suspended(Walk.begin(beans).drafting(), "2026-12-11");

        assertThatThrownBy(() -> new TwoAtOnce(beans)
                        .secondWaits(
                                () -> walk.complete(REVIEW, "unithead", RESUME),
                                () -> walk.complete(REVIEW, "unithead", Suspending.prolong("2026-12-18"))))
                .hasRootCauseInstanceOf(RuleViolation.class);

        assertThat(suspending.of(walk)).extracting(SuspensionCard::state).containsExactly(SuspensionState.RESUMED);
    }
}
