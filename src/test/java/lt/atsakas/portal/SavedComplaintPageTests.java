package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Whoever stops half-way comes back with a code, on any machine, and to nobody else is what they wrote readable. */
@AtsakasTest
class SavedComplaintPageTests {

    private static final String ADDRESS = "198.51.100.77";

    private final Questionnaire complaint = new Questionnaire().from(ADDRESS);
    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpSession later = new MockHttpSession();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void whatWasWrittenComesBackWithTheCodeElsewhere() throws Exception {
        String code = putAway("Ona Onaitė");

        comeBack(code.toLowerCase(Locale.ROOT).replace("-", " ")).andExpect(redirectedUrl("/complaints/new"));

        Document name = page(get("/complaints/new/name").session(later));
        assertThat(Objects.requireNonNull(name.getElementById("name")).val()).isEqualTo("Ona Onaitė");
    }

    @Test
    void anUnfinishedAnswerIsPutAwayAsItIs() throws Exception {
        mvc.perform(complaint
                        .with("email", "ne adresas")
                        .page(Question.CONTACTS)
                        .param("save", "yes")
                        .session(session))
                .andExpect(redirectedUrl("/complaints/saved"));
    }

    @Test
    void nobodyReadsItInTheDatabase() throws Exception {
        putAway("Slaptavardė Slaptauskaitė");

        assertThat(jdbc.queryForList("select encode(sealed, 'escape') from intake.unfinished", String.class))
                .isNotEmpty()
                .noneMatch(kept -> kept.contains("Slapta"));
    }

    @Test
    void aWrongCodeIsNotFound() throws Exception {
        comeBack("AAAA-BBBB-CCCC-DDDD").andExpect(status().isNotFound());
    }

    @Test
    void whoSavesAgainKeepsTheCode() throws Exception {
        String first = putAway("Ona Onaitė");

        assertThat(putAway("Ona Jonaitė")).isEqualTo(first);
        comeBack(first);
        Document name = page(get("/complaints/new/name").session(later));
        assertThat(Objects.requireNonNull(name.getElementById("name")).val()).isEqualTo("Ona Jonaitė");
    }

    @Test
    void whatWasFiledIsNotKeptAnyLonger() throws Exception {
        String code = putAway("Ona Onaitė");
        complaint.answerAll(mvc, session);
        Document check = page(get("/complaints/check").session(session));

        mvc.perform(Questionnaire.submission(check).session(session)).andExpect(redirectedUrl("/complaints/filed"));

        comeBack(code).andExpect(status().isNotFound());
    }

    @Test
    void whoComesBackTwiceWithOneCodeFilesOnce() throws Exception {
        String code = putAway("Ona Onaitė");
        MockHttpSession elsewhere = new MockHttpSession();
        comeBack(code);
        comeBack(code, elsewhere);
        complaint.answerAll(mvc, later);
        complaint.answerAll(mvc, elsewhere);

        assertThat(filed(later)).isEqualTo(filed(elsewhere));
    }

    @Test
    void whatCannotBeKeptWholeIsNotPutAwayButTold() throws Exception {
        Document told = page(complaint
                .with("text", "ž".repeat(20_001))
                .page(Question.MATTER)
                .param("save", "yes")
                .session(session));

        assertThat(told.select(".govuk-error-summary").text()).contains("20 001");
        mvc.perform(get("/complaints/saved").session(session)).andExpect(redirectedUrl("/complaints/return"));
    }

    @Test
    void whoeverSitsDownNextReadsNothing() throws Exception {
        putAway("Ona Onaitė");
        assertThat(page(get("/complaints/new/name").session(session))
                        .select("#name")
                        .val())
                .isEmpty();

        mvc.perform(post("/complaints/saved/close").session(session).with(csrf()))
                .andExpect(redirectedUrl("/"));

        mvc.perform(get("/complaints/saved").session(session)).andExpect(redirectedUrl("/complaints/return"));
    }

    private String filed(MockHttpSession browser) throws Exception {
        Document check = page(get("/complaints/check").session(browser));
        mvc.perform(Questionnaire.submission(check).session(browser)).andExpect(redirectedUrl("/complaints/filed"));
        return Objects.requireNonNull(
                        page(get("/complaints/filed").session(browser)).getElementById("case-number"))
                .text();
    }

    private String putAway(String name) throws Exception {
        mvc.perform(complaint
                        .with("name", name)
                        .page(Question.NAME)
                        .param("save", "yes")
                        .session(session))
                .andExpect(redirectedUrl("/complaints/saved"));
        return Objects.requireNonNull(
                        page(get("/complaints/saved").session(session)).getElementById("return-code"))
                .text();
    }

    private ResultActions comeBack(String code) throws Exception {
        return comeBack(code, later);
    }

    private ResultActions comeBack(String code, MockHttpSession browser) throws Exception {
        return mvc.perform(post("/complaints/return")
                .param("code", code)
                .session(browser)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(ADDRESS);
                    return request;
                }));
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
