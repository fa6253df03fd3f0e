package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Objects;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
class LostAnswerTests {

    @LocalServerPort
    private int port;

    @Test
    void whoNeverGotTheReceiptSubmitsAgainAndReadsIt() {
        Visitor client = new Visitor(port);
        new Questionnaire().answerAll(client);
        Document check = Jsoup.parse(client.open("/complaints/check").body());
        String session = client.cookie("JSESSIONID");

        HttpResponse<String> lost = submit(check, session);
        HttpResponse<String> again = submit(check, session);

        assertThat(lost.headers().firstValue("Location").orElseThrow()).endsWith("/complaints/filed");
        assertThat(again.headers().firstValue("Location").orElseThrow()).endsWith("/complaints/filed");
        Document receipt = Jsoup.parse(client.open("/complaints/filed").body());
        assertThat(Objects.requireNonNull(receipt.getElementById("access-code")).text())
                .isNotBlank();
    }

    /** Sends the form of the page as a browser that knows no other name of its session. */
    private HttpResponse<String> submit(Document check, String session) {
        StringBuilder form = new StringBuilder(
                "_csrf=" + check.select("main input[name=_csrf]").val());
        Questionnaire.submitted(check)
                .forEach((field, value) ->
                        form.append('&').append(field).append('=').append(value));
        Visitor browser = new Visitor(port);
        return browser.exchange(browser.request("/complaints/check")
                .header("Cookie", "JSESSIONID=" + session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }
}
