package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import lt.atsakas.shared.TooOften;
import org.junit.jupiter.api.Test;

class IntakeGateTests {

    private final IntakeGate gate = new IntakeGate(new PortalLimits(3, 2, 5, 20, 60, 10, Duration.ofHours(1)));

    @Test
    void aHouseBehindOneGatewayFilesAtOnceAndAFloodWaits() {
        gate.pass("192.0.2.1");
        gate.pass("192.0.2.1");
        gate.pass("192.0.2.1");

        assertThatThrownBy(() -> gate.pass("192.0.2.1"))
                .isInstanceOfSatisfying(
                        TooOften.class,
                        refused -> assertThat(refused.timeToWait())
                                .isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20)));
        assertThatCode(() -> gate.pass("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void oneMailboxGetsOnlySoManyOfOurLettersWhoeverAsksForThem() {
        gate.filedTo("ona@example.lt");
        gate.filedTo(" ONA@example.lt");

        assertThatThrownBy(() -> gate.passTo("Ona@Example.lt")).isInstanceOf(TooOften.class);
        assertThatCode(() -> gate.passTo("jonas@example.lt")).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotFiledHoldsUpNobodyOfThatMailbox() {
        gate.passTo("ona@example.lt");
        gate.passTo("ona@example.lt");

        assertThatCode(() -> gate.passTo("ona@example.lt")).doesNotThrowAnyException();
    }

    @Test
    void whoNamesNoMailboxIsNotHeldUp() {
        gate.filedTo(null);

        assertThatCode(() -> gate.passTo(null)).doesNotThrowAnyException();
    }
}
