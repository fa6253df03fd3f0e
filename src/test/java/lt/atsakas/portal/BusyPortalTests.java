package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import lt.atsakas.shared.TooOften;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** Whoever must wait is told so, and loses nothing. */
@AtsakasTest
class BusyPortalTests {

    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private IntakeGate gate;

    @Test
    void whoSendsTooOftenKeepsWhatTheyWrote() throws Exception {
        String busy = "198.51.100.7";
        exhaust(() -> gate.pass(busy));

        Document form =
                refused(new Questionnaire().from(busy).page(Question.MATTER).session(session));

        assertThat(form.select("#text").text()).isEqualTo("Butas nešildomas.");
        assertThat(form.select(".govuk-error-summary").text()).contains("per daug skundų");
    }

    @Test
    void nobodyFloodsOneMailboxWithOurLetters() throws Exception {
        new Questionnaire()
                .from("198.51.100.8")
                .with("email", "uzplusta@example.lt")
                .answerAll(mvc, session);
        String check = body(get("/complaints/check").session(session));
        exhaust(() -> {
            gate.passTo("Uzplusta@Example.lt");
            gate.filedTo("Uzplusta@Example.lt");
        });

        Document again = refused(Questionnaire.submission(Jsoup.parse(check)).session(session));

        assertThat(again.select(".govuk-error-summary").text()).contains("Su šiuo el. pašto adresu");
        assertThat(again.text()).contains("Butas nešildomas.");
    }

    private Document refused(RequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String body(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** Asks until asking is refused. */
    private static void exhaust(Runnable asking) {
        assertThatThrownBy(() -> IntStream.range(0, 10_000).forEach(times -> asking.run()))
                .isInstanceOf(TooOften.class);
    }
}
