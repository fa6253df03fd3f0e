package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTests {

    @ParameterizedTest
    @CsvSource({
        "jonas@example.lt,   j…s@e…e.lt",
        "jo@ex.lt,           j…@e….lt",
        "j@x.lt,             j…@x….lt",
        "a.b+c@mail.co.uk,   a…c@m…o.uk",
        "vardas@localhost,   v…s@l…t"
    })
    void aMailboxIsKnownAgainByItsEndsAndToldToNobody(String mailbox, String shown) {
        assertThat(Masked.mailbox(mailbox)).isEqualTo(shown);
    }

    @Test
    void ofATelephoneTheCountryAndTheLastTwoDigitsAreShown() {
        assertThat(Masked.telephone("+37061234567")).isEqualTo("+370…67");
    }
}
