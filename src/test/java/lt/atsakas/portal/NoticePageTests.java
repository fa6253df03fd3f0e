package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import lt.atsakas.deadlines.LegalTerm;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.LegalTermsInForce;
import lt.atsakas.deadlines.TermWords;
import lt.atsakas.intake.UnfinishedWork;
import lt.atsakas.notices.NoticeKind;
import lt.atsakas.notices.OwnNotices;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AtsakasTest
class NoticePageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private LegalTerms legalTerms;

    @Autowired
    private TermWords words;

    @Autowired
    private UnfinishedWork unfinished;

    @Autowired
    private Clock clock;

    @Autowired
    private MovableClock hands;

    private OwnNotices own;

    @BeforeEach
    void begin() {
        own = new OwnNotices(beans);
    }

    @AfterEach
    void takeBack() {
        own.takeBack();
    }

    @Test
    void thePrivacyNoticePromisesNothingThatTheLawOrTheHouseDoesNotGive() throws Exception {
        assertThat(text("/privacy"))
                .contains("susipažinti su savo duomenimis")
                .doesNotContain("kiekvienas žiūrėjimas", "taip pat nesutikti", "juos ištaisyti, ištrinti");
    }

    @Test
    void thePrivacyNoticeTellsForHowLongUnfinishedComplaintsAreKeptHere() throws Exception {
        Locale house = HouseWords.LITHUANIAN;

        assertThat(text("/privacy")).contains("užšifruotą iki " + words.upToDays(unfinished.days(), house) + ": be");
        assertThat(words.upToDays(1, house)).isEqualTo("1 dienos");
        assertThat(words.upToDays(14, house)).isEqualTo("14 dienų");
        assertThat(words.upToDays(21, house)).isEqualTo("21 dienos");
    }

    @Test
    void theTermsAreThoseOfTheTableInForce() throws Exception {
        LegalTermsInForce today = legalTerms.of(CaseKind.COMPLAINT, Vilnius.dayOf(clock.instant()));

        assertThat(text("/"))
                .contains("Per " + today.assignment().value() + " darbo dienas paskiriame")
                .contains("Atsakome per " + today.examination().value() + " darbo dienų");
        assertThat(text("/policy"))
                .contains("pratęsti iki " + today.term(LegalTerm.EXTENSION).value() + " darbo dienų")
                .contains("per " + today.term(LegalTerm.FORWARDING).value() + " darbo dienas jį persiunčiame")
                .contains("apskųsti per " + today.term(LegalTerm.APPEAL).value() + " mėnesį");
    }

    @Test
    void eachIsReadInTheLanguageThatWasChosen() throws Exception {
        Document page = page(get("/privacy").cookie(new Cookie("kalba", "uk")));

        assertThat(page.select(".at-notice").attr("lang")).isEqualTo("uk");
        assertThat(page.select(".at-notice").text()).contains("Хто обробляє дані");
        assertThat(page.select("main > .govuk-inset-text, .govuk-inset-text")).isEmpty();
        assertThat(page.select(".at-notice__version").text()).contains("Версія 1, діє з 23 листопада 2026 р.");
    }

    @Test
    void whereTheLanguageHasNoTextTheLithuanianOneIsShownAndSaidToBeSo() throws Exception {
        own.write(NoticeKind.ACCESSIBILITY, "lt", "Kitoks pareiškimas.");
        hands.set(own.publish(NoticeKind.ACCESSIBILITY).since());

        Document page = page(get("/accessibility").cookie(new Cookie("kalba", "pl")));

        assertThat(page.select(".at-notice").attr("lang")).isEqualTo("lt");
        assertThat(page.select(".at-notice").text()).isEqualTo("Kitoks pareiškimas.");
        assertThat(page.select(".govuk-inset-text").text()).contains("tylko po litewsku");
        assertThat(page.select("h1").text()).isEqualTo("Deklaracja dostępności");
    }

    @Test
    void everyVersionStaysAtItsAddress() throws Exception {
        own.write(NoticeKind.PRIVACY, "lt", "Nauja.");
        hands.set(own.publish(NoticeKind.PRIVACY).since());

        Document older = page(get("/privacy/1"));
        Document present = page(get("/privacy"));

        assertThat(older.select(".at-notice").text()).contains("Kas tvarko duomenis");
        assertThat(older.select(".govuk-inset-text").text())
                .contains("Ši versija galiojo nuo 2026 m. lapkričio 23 d. iki 2026 m. lapkričio 23 d.");
        assertThat(older.select(".govuk-inset-text a").attr("href")).isEqualTo("/privacy");
        assertThat(present.select(".at-notice").text()).isEqualTo("Nauja.");
        assertThat(present.select("details a").attr("href")).isEqualTo("/privacy/1");
        assertThat(page(get("/privacy/2")).select(".at-notice").text()).isEqualTo("Nauja.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/privacy/2", "/privacy/0", "/policy/abc", "/policy/-1", "/accessibility/99999999999"})
    void whatNeverWasIsNotThere(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void aVisitorWhoChoosesALanguageComesBackToTheVersion() throws Exception {
        mvc.perform(get("/language/en").header("Referer", "http://localhost/privacy/1"))
                .andExpect(redirectedUrl("/privacy/1"));
    }

    @Test
    void whoeverFilesHasReadTheNoticeInForce() throws Exception {
        MockHttpSession session = new MockHttpSession();
        new Questionnaire().answerAll(mvc, session);
        Document check = page(get("/complaints/check").session(session));
        own.write(NoticeKind.PRIVACY, "lt", "Nauja.");
        hands.set(own.publish(NoticeKind.PRIVACY).since());

        Document told = page(Questionnaire.submission(check).session(session));
        mvc.perform(Questionnaire.submission(told).session(session)).andExpect(redirectedUrl("/complaints/filed"));

        assertThat(check.select("#notice").attr("href")).isEqualTo("/privacy/1");
        assertThat(told.select(".govuk-error-summary").text()).contains("nauja privatumo pranešimo versija");
        assertThat(told.select("#notice").attr("href")).isEqualTo("/privacy/2");
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private String text(String page) throws Exception {
        return page(get(page)).text();
    }
}
