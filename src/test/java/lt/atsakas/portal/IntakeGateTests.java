package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import lt.atsakas.shared.TooOften;
import org.junit.jupiter.api.Test;

class IntakeGateTests {

    private static final String HOME = "192.0.2.1";

    private final IntakeGate gate = new IntakeGate(new PortalLimits(3, 4, 6, 2, 3, 5, 20, 60, 10, Duration.ofHours(1)));

    @Test
    void aHouseBehindOneGatewayFilesAtOnceAndAFloodWaits() {
        gate.pass(HOME);
        gate.pass(HOME);
        gate.pass(HOME);

        assertThatThrownBy(() -> gate.pass(HOME))
                .isInstanceOfSatisfying(
                        TooOften.class,
                        refused -> assertThat(refused.timeToWait())
                                .isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20)));
        assertThatCode(() -> gate.pass("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void oneLineFilesOnlySoManyWhateverAddressOfItAndWhateverMailbox() {
        for (int index = 0; index < 4; index++) {
            gate.passToFile("2001:db8:1:1::" + index, index + "@example.lt");
            gate.filed("2001:db8:1:1::" + index, index + "@example.lt");
        }

        assertThatThrownBy(() -> gate.passToFile("2001:db8:1:1::ff", "jonas@example.lt"))
                .isInstanceOfSatisfying(
                        TooOften.class,
                        refused -> assertThat(refused.timeToWait())
                                .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15)));
        assertThatCode(() -> gate.passToFile("2001:db8:1:2::1", "jonas@example.lt"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatADayAllowsIsTheEndAlsoWhenTheHourWouldAllowMore() {
        IntakeGate slow = new IntakeGate(new PortalLimits(9, 9, 2, 9, 9, 9, 9, 9, 9, Duration.ofHours(1)));
        slow.filed(HOME, null);
        slow.filed(HOME, null);

        assertThatThrownBy(() -> slow.passToFile(HOME, null))
                .isInstanceOfSatisfying(
                        TooOften.class,
                        refused -> assertThat(refused.timeToWait())
                                .isBetween(Duration.ofMinutes(719), Duration.ofMinutes(720)));
    }

    @Test
    void oneMailboxGetsOnlySoManyOfOurLettersWhoeverAsksForThem() {
        gate.filed(HOME, "ona@example.lt");
        gate.filed("192.0.2.2", " ONA@example.lt");

        assertThatThrownBy(() -> gate.passToFile("192.0.2.3", "Ona@Example.lt")).isInstanceOf(TooOften.class);
        assertThatCode(() -> gate.passToFile(HOME, "jonas@example.lt")).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotFiledHoldsUpNobody() {
        for (int index = 0; index < 9; index++) {
            gate.passToFile(HOME, "ona@example.lt");
        }

        assertThatCode(() -> gate.passToFile(HOME, "ona@example.lt")).doesNotThrowAnyException();
    }

    @Test
    void whoNamesNoMailboxIsHeldUpByNone() {
        gate.filed(HOME, null);
        gate.filed(HOME, null);

        assertThatCode(() -> gate.passToFile(HOME, null)).doesNotThrowAnyException();
    }
}
