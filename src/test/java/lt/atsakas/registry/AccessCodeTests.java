package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessCodeTests {

    @Test
    void isSixteenUnmistakableSignsInFours() {
        assertThat(AccessCode.random().value()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void differsEachTime() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(AccessCode.random().value());
        }

        assertThat(codes).hasSize(10_000);
    }

    @Test
    void opensHoweverItIsTyped() {
        AccessCode code = new AccessCode("0123-4567-89AB-1XYZ");

        assertThat(AccessCode.typed(" o123 4567-89ab lxyz").hash()).isEqualTo(code.hash());
        assertThat(AccessCode.typed("0123-4567-89AB-1XYY").hash()).isNotEqualTo(code.hash());
        assertThat(AccessCode.typed("").hash()).isNotEqualTo(code.hash());
    }

    @Test
    void isNotWrittenToLogs() {
        AccessCode code = AccessCode.random();

        assertThat("" + code).doesNotContain(code.value());
    }
}
