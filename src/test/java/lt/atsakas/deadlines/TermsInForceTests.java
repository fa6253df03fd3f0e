package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.deadlines.WorkingHours.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsInForceTests {

    @Test
    void aLegalTermWithoutAValueIsNamed() {
        Map<LegalTerm, Term> incomplete = new HashMap<>(FixedTerms.law().terms());
        incomplete.remove(LegalTerm.APPEAL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalTermsInForce(incomplete, ClockWhileWaiting.PAUSE))
                .withMessageContaining("APPEAL");
    }

    @Test
    void noTermIsNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.workingDays(-1, "VAĮ"));
    }

    @Test
    void workingHoursAreReadAsPeopleWriteThem() {
        assertThat(Hours.from(" 08:00 - 15:45 ")).isEqualTo(new Hours(LocalTime.of(8, 0), LocalTime.of(15, 45)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08:00", "17:00-08:00", "08:00-08:00", "08:00-12:00-17:00"})
    void hoursThatAreNoneAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hours.from(text));
    }
}
