package lt.atsakas.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** Which question follows which. */
@AtsakasTest
class QuestionPageTests {

    private final MockHttpSession session = new MockHttpSession();
    private final Questionnaire complaint = new Questionnaire();

    @Autowired
    private MockMvc mvc;

    @Test
    void oneQuestionLeadsToTheNextAndTheLastToTheCheck() throws Exception {
        complaint.answer(mvc, session, Question.WHO).andExpect(redirectedUrl("/complaints/new/name"));
        complaint.answer(mvc, session, Question.NEEDS).andExpect(redirectedUrl("/complaints/new/matter"));
        complaint.answer(mvc, session, Question.FILES).andExpect(redirectedUrl("/complaints/check"));
    }

    @Test
    void whatIsStillMissingIsAskedBeforeTheCheck() throws Exception {
        complaint.answerAll(mvc, session);
        complaint.with("email", "").answer(mvc, session, Question.CONTACTS);

        mvc.perform(get("/complaints/check").session(session))
                .andExpect(redirectedUrl("/complaints/new/contacts?change=yes"));
    }

    @Test
    void aChangeLeadsBackToTheCheckPastWhatItLeftOpen() throws Exception {
        complaint.answerAll(mvc, session);

        mvc.perform(complaint
                        .with("replyBy", "POST")
                        .page(Question.REPLY)
                        .param("change", "yes")
                        .session(session))
                .andExpect(redirectedUrl("/complaints/new/contacts?change=yes"));
        mvc.perform(complaint
                        .with("address", "Liepų g. 1, Vilnius")
                        .page(Question.CONTACTS)
                        .param("change", "yes")
                        .session(session))
                .andExpect(redirectedUrl("/complaints/check"));
    }

    @Test
    void aQuestionThatIsNotThereIsNotFound() throws Exception {
        mvc.perform(get("/complaints/new/nera").session(session)).andExpect(status().isNotFound());
    }
}
