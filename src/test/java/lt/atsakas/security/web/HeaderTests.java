package lt.atsakas.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
class HeaderTests {

    @LocalServerPort
    int port;

    @Test
    void ourPagesAllowNothingInlineAndNoFrame() {
        HttpHeaders headers = new Visitor(port).open("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void tasklistMayOpenTabsThatAreNotSandboxed() {
        HttpHeaders headers = Visitor.signedIn(port, "handler")
                .open("/camunda/app/tasklist/default/")
                .headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("allow-popups-to-escape-sandbox", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void anApplicationUsingBasicAuthenticationGetsNoSession() {
        Visitor program = new Visitor(port);

        var answer = program.exchange(program.request("/api/cases").header("Authorization", "Basic aGFuZGxlcjpkZW1v"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
