package lt.atsakas.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.RawLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no browser sends by itself are no faults of ours, and whoever made one reads what is wrong. */
@AtsakasTest
@ExtendWith(OutputCaptureExtension.class)
class StrangeRequestsTests {

    private static final String COMPLAINT = """
            {"client":{"kind":"PERSON","name":"Ona Onaitė","email":"ona@example.lt"},
             "subject":"Nešildomas butas","text":"Butas nešildomas.","replyBy":"EMAIL"}""";

    @LocalServerPort
    private int port;

    @Test
    void aCodeInOtherLettersIsAWrongCode() {
        String answer = new RawLine(port).send("GET /api/complaints/9.99-26~999999 HTTP/1.1\nX-Access-Code: ąč", "");

        assertThat(answer).startsWith("HTTP/1.1 404").contains("Tokio skundo neradome");
    }

    @Test
    void aKeyInOtherLettersIsToldWhatAKeyIs() {
        String answer = new RawLine(port)
                .send(
                        "POST /api/complaints HTTP/1.1\nContent-Type: application/json\nIdempotency-Key: "
                                + "ą".repeat(16),
                        COMPLAINT);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("spausdinamų ASCII ženklų");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/cases/%ff", "/api/complaints/x%00", "/a//b", "/complaints;x=1/new"})
    void anAddressThatCannotBeIsRefusedInLithuanian(String address) {
        String answer = new RawLine(port).send("GET " + address + " HTTP/1.1\nAccept: text/html", "");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("HTTP Status", "Bad Request</h1>");
        assertThat(answer).contains("Užklausa netinkama");
    }

    @Test
    void whoeverBreaksOffWakesNobody(CapturedOutput log) {
        String answer = new RawLine(port)
                .sendOf(
                        500_000,
                        "POST /complaints/new/files HTTP/1.1\nContent-Type: multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nAktas");

        assertThat(answer).doesNotStartWith("HTTP/1.1 5");
        assertThat(log).doesNotContain("ERROR").doesNotContain("ClientAbortException");
    }
}
