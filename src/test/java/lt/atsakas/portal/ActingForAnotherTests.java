package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Representative;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Whoever complains for a company or another person, and whoever needs help, is asked what the house needs to know. */
@AtsakasTest
class ActingForAnotherTests {

    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    @Test
    void aCompanyNamesWhoActsForIt() throws Exception {
        Questionnaire company = new Questionnaire().with("who", "COMPANY");
        company.answer(mvc, session, Question.WHO).andExpect(redirectedUrl("/complaints/new/representative"));

        Document form = page(company.page(Question.REPRESENTATIVE));

        assertThat(form.select(".govuk-error-summary a[href=#representative]")).hasSize(1);
    }

    @Test
    void whoActsForAnotherPersonAddsAProofOrPromisesIt() throws Exception {
        Questionnaire daughter = forMother();
        daughter.answerAll(mvc, session);

        Document form = page(daughter.page(Question.FILES));

        assertThat(form.select("#file-error").text()).contains("atstovavimo dokumentą");
        daughter.with("proofLater", "true")
                .answer(mvc, session, Question.FILES)
                .andExpect(redirectedUrl("/complaints/check"));
    }

    @Test
    void whoActsForAnotherPersonIsKeptAsTheRepresentative() throws Exception {
        forMother().with("proofLater", "true").answerAll(mvc, session);

        CaseFacts filed = file();

        assertThat(filed.client().kind()).isEqualTo(ClientKind.PERSON);
        assertThat(filed.client().name()).isEqualTo("Ona Onaitė");
        assertThat(filed.representative()).isEqualTo(new Representative("Rasa Onaitė", "dukra", true));
    }

    @Test
    void needsAreKeptOnlyByConsent() throws Exception {
        Questionnaire deaf = new Questionnaire().with("interpreter", "lietuvių gestų");
        Document form = page(deaf.page(Question.NEEDS));
        assertThat(form.select("#consent-error").text()).contains("sutinkate");

        deaf.with("consent", "true").answerAll(mvc, session);

        assertThat(file().needs()).isEqualTo(new ClientNeeds("lietuvių gestų", null));
    }

    @Test
    void whoComplainsForAnotherAfterAllSaysForWhom() throws Exception {
        new Questionnaire().answerAll(mvc, session);

        mvc.perform(new Questionnaire()
                        .with("who", "COMPANY")
                        .page(Question.WHO)
                        .param("change", "yes")
                        .session(session))
                .andExpect(redirectedUrl("/complaints/new/representative?change=yes"));

        assertThat(page(get("/complaints/new/name")).select("#name").val()).isEmpty();
    }

    @Test
    void aConsentThatIsTakenBackErasesTheNeedsAndAProofThatCameIsNoted() throws Exception {
        forMother()
                .with("proofLater", "true")
                .with("interpreter", "lietuvių gestų")
                .with("consent", "true")
                .answerAll(mvc, session);
        CaseNumber number = file().number();
        String address = "/cases/" + number.address();

        Visitor registrar = Visitor.signedIn(port, "registrar");
        registrar.sendFrom(address, address + "/needs/forgotten", Map.of());
        registrar.sendFrom(address, address + "/proof", Map.of());

        CaseFacts now = registry.facts(number);
        assertThat(now.needs().isNone()).isTrue();
        assertThat(Objects.requireNonNull(now.representative()).proofAwaited()).isFalse();
        assertThat(journal.of(number))
                .extracting(JournalEntry::kind)
                .containsOnlyOnce(JournalKind.NEEDS_FORGOTTEN, JournalKind.PROOF_RECEIVED);
    }

    private static Questionnaire forMother() {
        return new Questionnaire()
                .with("who", "OTHER")
                .with("representative", "Rasa Onaitė")
                .with("authority", "dukra");
    }

    private CaseFacts file() throws Exception {
        Document check = page(get("/complaints/check"));
        mvc.perform(Questionnaire.submission(check).session(session)).andExpect(redirectedUrl("/complaints/filed"));
        String number = Objects.requireNonNull(page(get("/complaints/filed")).getElementById("case-number"))
                .text();
        return registry.facts(new CaseNumber(number));
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Jsoup.parse(mvc.perform(request.session(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
