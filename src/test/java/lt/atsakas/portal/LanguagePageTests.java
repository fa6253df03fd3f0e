package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@AtsakasTest
class LanguagePageTests {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "en, Complaints and claims",
        "ru, Жалобы и претензии",
        "pl, Skargi i reklamacje",
        "uk, Скарги та претензії"
    })
    void theFirstPageSpeaksTheLanguageThatWasChosen(String code, String heading) throws Exception {
        Document page = page(get("/").cookie(new Cookie("kalba", code)));

        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select("html").attr("lang")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "en-US", "lt"})
    void withoutAChoiceThatTheHouseKnowsItSpeaksLithuanian(String code) throws Exception {
        Document page = page(get("/").cookie(new Cookie("kalba", code)).header("Accept-Language", "en"));

        assertThat(page.select("html").attr("lang")).isEqualTo("lt");
    }

    @Test
    void theChoiceIsKeptAndLeadsBackToThePage() throws Exception {
        mvc.perform(get("/language/ru").header("Referer", "https://skundai.example/complaints/new/name"))
                .andExpect(redirectedUrl("/complaints/new/name"))
                .andExpect(cookie().value("kalba", "ru"))
                .andExpect(cookie().httpOnly("kalba", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/elsewhere", "https://example.org//example.com", "/cases", "java script:"})
    void theChoiceLeadsNowhereElse(String from) throws Exception {
        mvc.perform(get("/language/en").header("Referer", from)).andExpect(redirectedUrl("/"));
    }

    @Test
    void whoeverChangesAnAnswerComesBackToItWithWhatTheyTyped() throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(new Questionnaire()
                        .with("name", "Jan Kowalski")
                        .page(Question.NAME)
                        .param("language", "pl")
                        .param("change", "yes")
                        .session(session))
                .andExpect(redirectedUrl("/language/pl?from=name&change=yes"));

        mvc.perform(get("/language/pl?from=name&change=yes").session(session))
                .andExpect(redirectedUrl("/complaints/new/name?change=yes"));

        assertThat(page(get("/complaints/new/name").session(session))
                        .select("#name")
                        .val())
                .isEqualTo("Jan Kowalski");
    }

    @Test
    void aFileThatIsRefusedIsToldBeforeTheLanguageChanges() throws Exception {
        MockMultipartFile empty = new MockMultipartFile("file", "tuscias.txt", "text/plain", new byte[0]);

        Document told = page(new Questionnaire()
                .page(Question.FILES, empty)
                .param("language", "pl")
                .session(new MockHttpSession()));

        assertThat(told.select("#file-error").text()).contains("tuscias.txt");
    }

    @Test
    void aLanguageThatTheHouseDoesNotSpeakIsNotFound() throws Exception {
        mvc.perform(get("/language/de")).andExpect(status().isNotFound());
    }

    @Test
    void thePagesOfStaffStayLithuanian() throws Exception {
        assertThat(page(get("/login").cookie(new Cookie("kalba", "en")))
                        .select("html")
                        .attr("lang"))
                .isEqualTo("lt");
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
