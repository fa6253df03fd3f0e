package lt.atsakas.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ForgeableApiRequestTests {

    private final ForgeableApiRequest forgeable = new ForgeableApiRequest();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/complaints");

    @Test
    void readingNeedsNoToken() {
        request.setMethod("GET");
        request.getSession(true);

        assertThat(forgeable.matches(request)).isFalse();
    }

    @Test
    void aProgramWithoutSessionNeedsNoToken() {
        request.setContentType("multipart/form-data; boundary=x");

        assertThat(forgeable.matches(request)).isFalse();
    }

    @Test
    void jsonOnASessionNeedsNoToken() {
        request.getSession(true);
        request.setContentType("application/json;charset=UTF-8");

        assertThat(forgeable.matches(request)).isFalse();
    }

    @Test
    void aFormOnASessionNeedsTheToken() {
        request.getSession(true);
        request.setContentType("multipart/form-data; boundary=x");

        assertThat(forgeable.matches(request)).isTrue();
    }

    @Test
    void whatABrowserSendsForAnotherSiteNeedsTheToken() {
        request.setContentType("application/json");
        request.addHeader("Sec-Fetch-Site", "cross-site");

        assertThat(forgeable.matches(request)).isTrue();
    }

    @Test
    void anOlderBrowserTellsByTheOrigin() {
        request.setContentType("application/json");
        request.addHeader("Host", "skundai.example.lt");
        request.addHeader("Origin", "https://evil.example.com");

        assertThat(forgeable.matches(request)).isTrue();
    }

    @Test
    void ourOwnPagesNeedNoTokenForJson() {
        request.getSession(true);
        request.setContentType("application/json");
        request.addHeader("Host", "skundai.example.lt");
        request.addHeader("Origin", "https://skundai.example.lt");

        assertThat(forgeable.matches(request)).isFalse();
    }
}
