package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import lt.atsakas.documents.DraftFiles;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AtsakasTest
class PortalPagesTests {

    private final MockHttpSession session = new MockHttpSession();
    private final Questionnaire complaint = new Questionnaire();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DraftFiles draftFiles;

    @Test
    void whatWasWrittenStaysWhateverThereIsToMend() throws Exception {
        complaint.with("email", "ne adresas").with("phone", "+370 612 34567");

        Document form = page(complaint.page(Question.CONTACTS));

        assertThat(field(form, "email")).isEqualTo("ne adresas");
        assertThat(field(form, "phone")).isEqualTo("+370 612 34567");
        assertThat(form.select(".govuk-error-summary a[href=#email]")).hasSize(1);
        assertThat(form.select("#email-error").text()).contains("Pavyzdys");
    }

    @Test
    void eachQuestionTellsOnlyItsOwnFaults() throws Exception {
        Document form = page(complaint.with("text", "").page(Question.MATTER));

        assertThat(form.select(".govuk-error-summary li")).hasSize(1);
        assertThat(form.select(".govuk-error-summary a").attr("href")).isEqualTo("#text");
    }

    @Test
    void filesStayWhateverThereIsToMend() throws Exception {
        page(complaint.page(Question.FILES, text("pastaba.txt", "Pastaba"), text("tuscias.txt", "")));

        Document form = page(get(Questionnaire.address(Question.FILES)));

        assertThat(form.select(".at-files__name").text()).contains("pastaba.txt");
    }

    @Test
    void aFileThatIsNotTakenIsNamedAndTheOthersStay() throws Exception {
        Document form = page(complaint
                .page(Question.FILES, text("pastaba.txt", "Pastaba"), text("tuscias.txt", ""))
                .param("attach", "yes"));

        assertThat(form.select(".at-files__name").text())
                .contains("pastaba.txt")
                .doesNotContain("tuscias.txt");
        assertThat(form.select("#file-error").text()).contains("tuscias.txt");
    }

    @Test
    void aFileCanBeTakenBack() throws Exception {
        mvc.perform(complaint
                .page(Question.FILES, text("pastaba.txt", "Pastaba"))
                .param("attach", "yes")
                .session(session));
        String id =
                page(get("/complaints/new/files")).select("button[name=remove]").attr("value");

        mvc.perform(complaint.page(Question.FILES).param("remove", id).session(session))
                .andExpect(redirectedUrl("/complaints/new/files#file"));

        assertThat(page(get("/complaints/new/files")).select(".at-files__name")).isEmpty();
    }

    @Test
    void submittingTwiceFilesOnce() throws Exception {
        Document check = checked();
        submit(check);
        String number = numberOnReceipt();

        submit(check);

        assertThat(numberOnReceipt()).isEqualTo(number);
    }

    @Test
    void aFileThatIsGoneIsNamedAndTheRestCanBeSubmitted() throws Exception {
        complaint.answerAll(mvc, session);
        mvc.perform(
                complaint.page(Question.FILES, text("pastaba.txt", "Pastaba")).session(session));
        Document check = page(get("/complaints/check"));
        ComplaintDraft draft = (ComplaintDraft) Objects.requireNonNull(session.getAttribute("portal.draft"));
        draft.files().forEach(draftFiles::drop);

        Document told = page(Questionnaire.submission(check));

        assertThat(told.select(".govuk-error-summary").text()).contains("Failo „pastaba.txt“ nebeturime");
        submit(told);
    }

    @Test
    void theSessionThatHoldsTheAccessCodeHasANameNobodyKnew() throws Exception {
        String before = session.getId();
        checked();
        String once = session.getId();

        submit(checked());

        assertThat(List.of(once, session.getId())).doesNotContain(before).doesNotHaveDuplicates();
    }

    @Test
    void anOldFormDoesNotFileAgain() throws Exception {
        checked();

        mvc.perform(post("/complaints/check")
                        .param("key", "kitas")
                        .session(session)
                        .with(csrf()))
                .andExpect(redirectedUrl("/complaints/new"));
    }

    @Test
    void theReceiptTellsRealDaysAndIsOnlyForItsReader() throws Exception {
        submit(checked());

        Document receipt = page(get("/complaints/filed"));

        assertThat(receipt.text()).contains("Atsakymą gausite iki 2026 m. ").contains("iki 2026 m. lapkričio 26 d.");
        mvc.perform(get("/complaints/filed")).andExpect(redirectedUrl("/status"));
    }

    @Test
    void aWrongNumberAndAWrongCodeLookAlike() throws Exception {
        submit(checked());
        String number = numberOnReceipt();

        Document wrongCode = page(opening(number, "AAAA-BBBB-CCCC-DDDD"));
        Document wrongNumber = page(opening("9.99-26/77777", "AAAA-BBBB-CCCC-DDDD"));

        wrongCode.select("input[name=_csrf], #number").remove();
        wrongNumber.select("input[name=_csrf], #number").remove();
        assertThat(wrongCode.select("main").html())
                .isEqualTo(wrongNumber.select("main").html());
    }

    @Test
    void theStateIsShownOnlyInTheSessionThatOpenedIt() throws Exception {
        submit(checked());
        Document receipt = page(get("/complaints/filed"));
        String code =
                Objects.requireNonNull(receipt.getElementById("access-code")).text();

        mvc.perform(opening(numberOnReceipt(), code).session(session)).andExpect(redirectedUrl("/status/case"));

        assertThat(page(get("/status/case")).select("h1").text()).isEqualTo("Skundo būsena");
        mvc.perform(get("/status/case")).andExpect(redirectedUrl("/status"));
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        mvc.perform(post("/complaints/check").param("key", "x")).andExpect(status().isForbidden());
    }

    private Document checked() throws Exception {
        complaint.answerAll(mvc, session).andExpect(redirectedUrl("/complaints/check"));
        return page(get("/complaints/check"));
    }

    private void submit(Document check) throws Exception {
        mvc.perform(Questionnaire.submission(check).session(session)).andExpect(redirectedUrl("/complaints/filed"));
    }

    private String numberOnReceipt() throws Exception {
        return Objects.requireNonNull(page(get("/complaints/filed")).getElementById("case-number"))
                .text();
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Jsoup.parse(mvc.perform(request.session(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletRequestBuilder opening(String number, String code) {
        return post("/status")
                .param("number", number)
                .param("code", code)
                .session(session)
                .with(csrf());
    }

    private static String field(Document form, String name) {
        return Objects.requireNonNull(form.getElementById(name)).val();
    }

    private static MockMultipartFile text(String name, String content) {
        return new MockMultipartFile("file", name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
