package lt.atsakas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersLineTests {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::5, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "2001:db8:1:2::5, 2001:0DB8:0001:0002:0:0:0:6",
        "fe80::1%1, fe80::2",
        "::ffff:203.0.113.5, 203.0.113.5"
    })
    void addressesOfOneLineAreOneCaller(String one, String other) {
        assertThat(CallersLine.of(one)).isEqualTo(CallersLine.of(other));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::5, 2001:db8:1:3::5", "203.0.113.5, 203.0.113.6", "::1, 127.0.0.1"})
    void otherLinesAreOthers(String one, String other) {
        assertThat(CallersLine.of(one)).isNotEqualTo(CallersLine.of(other));
    }

    @Test
    void whatIsNoAddressStandsForItself() {
        assertThat(CallersLine.of("unknown")).isEqualTo("unknown");
        assertThat(CallersLine.of("ne:adresas")).isEqualTo("ne:adresas");
    }
}
