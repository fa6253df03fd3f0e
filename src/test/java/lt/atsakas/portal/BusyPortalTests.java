package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import lt.atsakas.shared.TooOften;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever must wait is told so, and loses nothing. */
@AtsakasTest
class BusyPortalTests {

    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private IntakeGate gate;

    @Autowired
    private JdbcTemplate jdbc;

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
            gate.passToFile("198.51.100.80", "Uzplusta@Example.lt");
            gate.filed("198.51.100.80", "Uzplusta@Example.lt");
        });

        Document again = refused(submit(check, "198.51.100.8"));

        assertThat(again.select(".govuk-error-summary").text()).contains("Su šiuo el. pašto adresu");
        assertThat(again.text()).contains("Butas nešildomas.");
    }

    @Test
    void whoFiledTooManyIsToldSoAndKeepsTheComplaint() throws Exception {
        String busy = "198.51.100.9";
        new Questionnaire().from(busy).answerAll(mvc, session);
        String check = body(get("/complaints/check").session(session));
        exhaustFiling(busy);

        Document again = refused(submit(check, busy));

        assertThat(again.select(".govuk-error-summary").text())
                .contains("Iš jūsų tinklo", "šio dar nepriėmėme", "Jo neprarasite", "telefonu");
        assertThat(again.text()).contains("Butas nešildomas.");
        assertThat(again.select("main input[name=key]").val()).isNotEmpty();
    }

    @Test
    void aProgramThatFiledTooManyIsToldWhenToComeAgainAndNothingIsFiled() throws Exception {
        String busy = "198.51.100.10";
        exhaustFiling(busy);

        mvc.perform(post("/api/complaints")
                        .with(from(busy))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"channel":"WEB","client":{"kind":"PERSON","name":"Ona","email":"nepriimta@example.lt"},
                                 "language":"lt","subject":"Liftas","text":"Stovi.","replyBy":"EMAIL"}"""))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.detail").value(containsString("šio dar nepriėmėme")));

        assertThat(jdbc.queryForList(
                        "select number from registry.case_file where client_email = 'nepriimta@example.lt'"))
                .isEmpty();
    }

    private void exhaustFiling(String address) {
        exhaust(() -> {
            gate.passToFile(address, null);
            gate.filed(address, null);
        });
    }

    private RequestBuilder submit(String check, String address) {
        return Questionnaire.submission(Jsoup.parse(check)).with(from(address)).session(session);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
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
