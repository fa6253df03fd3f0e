package lt.atsakas.correspondence.sms;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import lt.atsakas.correspondence.TextReports;
import lt.atsakas.correspondence.sms.SmsSettings.Reports;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@AtsakasTest
class NoReportsTests {

    @Autowired
    private TextReports reports;

    @Autowired
    private SmsSettings present;

    @Test
    void withoutASecretThereIsNoSuchAddress() {
        Reports none = new Reports(null, "X-Text-Secret", false, "reference", "status", Set.of(), Set.of(), 1);
        TextReportsApi api = new TextReportsApi(reports, new SmsSettings("log", present.gateway(), none));

        assertThatThrownBy(() -> api.report(new MockHttpServletRequest("POST", "/api/text-reports")))
                .isInstanceOf(NotFound.class);
    }
}
