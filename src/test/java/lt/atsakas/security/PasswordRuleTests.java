package lt.atsakas.security;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.organisation.EmployeeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    private static final EmployeeId ONA = new EmployeeId("ona");

    @ParameterizedTest
    @ValueSource(strings = {"keturi žali arkliai", "Žąsų pulkas 12", "abcdeabcdeab"})
    void aLongPhraseWillDo(String password) {
        assertThat(PasswordRule.fault(ONA, password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "trumpas, password.tooShort",
        "vienuolika1, password.tooShort",
        "aaaaaaaaaaaaaaa, password.tooSimple",
        "Mano vardas ONA 2026, password.holdsName"
    })
    void whatIsEasilyGuessedWillNot(String password, String why) {
        assertThat(PasswordRule.fault(ONA, password)).contains(why);
    }

    @Test
    void whatTheHashWouldCutOffWillNot() {
        assertThat(PasswordRule.fault(ONA, "abcdef".repeat(12))).isEmpty();
        assertThat(PasswordRule.fault(ONA, "abcdef".repeat(12) + "g")).contains("password.tooLong");
        assertThat(PasswordRule.fault(ONA, "ąčęėįš".repeat(6) + "a")).contains("password.tooLong");
    }
}
