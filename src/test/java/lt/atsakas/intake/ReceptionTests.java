package lt.atsakas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceptionTests {

    private static final Instant TAKEN = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void theWaitIsFromTheTicketToBeingServedInWholeMinutes() {
        assertThat(Reception.inQueue("A-12", TAKEN, TAKEN.plusSeconds(14 * 60 + 59))
                        .minutesWaited())
                .isEqualTo(14);
    }

    @Test
    void nobodyIsServedBeforeTheirTicket() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reception.inQueue("A-12", TAKEN, TAKEN.minusSeconds(1)));
    }

    @Test
    void whoHasAnAgreedTimeHasNoTicket() {
        assertThat(Reception.byAppointment(TAKEN).isByAppointment()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Reception("A-12", TAKEN, TAKEN, TAKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reception(null, null, null, null));
    }
}
