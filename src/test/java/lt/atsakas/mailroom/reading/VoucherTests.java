package lt.atsakas.mailroom.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lt.atsakas.mailroom.Mails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherTests {

    private static final Set<String> OURS = Set.of("mx.vmb.lt");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.vmb.lt; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=pastas.lt",
                "MX.vmb.LT 1; spf=pass smtp.mailfrom=ona@pastas.lt; dkim=pass header.d=pastas.lt; DMARC=PASS action=none header.from=Pastas.LT",
                "mx.vmb.lt (checked);\r\n dmarc = pass header.from = pastas.lt"
            })
    void ourServersWordForTheDomainIsBelieved(String line) {
        assertThat(isVouchedFor(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "mx.vmb.lt",
                "mx.vmb.lt; none",
                "mx.evil.lt; dmarc=pass header.from=pastas.lt",
                "mx.vmb.lt.evil.lt; dmarc=pass header.from=pastas.lt",
                "mx.vmb.lt; dmarc=fail header.from=pastas.lt",
                "mx.vmb.lt; dmarc=passed header.from=pastas.lt",
                "mx.vmb.lt; dmarc=pass header.from=evil.lt",
                "mx.vmb.lt; dmarc=pass header.from=pastas.lt.evil.lt",
                "mx.vmb.lt; dmarc=pass",
                "mx.vmb.lt; spf=pass smtp.mailfrom=ona@pastas.lt; dkim=pass header.d=pastas.lt",
                "mx.vmb.lt; dmarc=fail (said: \"; dmarc=pass header.from=pastas.lt\") header.from=evil.lt",
                "mx.vmb.lt; spf=pass smtp.mailfrom=\"; dmarc=pass header.from=pastas.lt;\"@evil.lt",
                "mx.vmb.lt; spf=fail smtp.mailfrom=a\\; dmarc=pass header.from=pastas.lt",
                "mx.vmb.lt; spf=fail (a) b); dmarc=pass header.from=pastas.lt"
            })
    void nothingElseIs(String line) {
        assertThat(isVouchedFor(line)).isFalse();
    }

    @Test
    void onlyTheLineThatStandsTopmostCounts() {
        Mails mail = Mails.empty()
                .with("Authentication-Results", "mx.vmb.lt; dmarc=fail header.from=pastas.lt")
                .with("Authentication-Results", "mx.vmb.lt; dmarc=pass header.from=pastas.lt");

        assertThat(MailReader.read(mail.bytes()).header().isVouchedFor("pastas.lt", OURS))
                .isFalse();
    }

    private static boolean isVouchedFor(String line) {
        Mails mail = Mails.empty().with("Authentication-Results", line).with("From", "ona@pastas.lt");
        return MailReader.read(mail.bytes()).header().isVouchedFor("pastas.lt", OURS);
    }
}
