package lt.atsakas.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import lt.atsakas.testing.Visitor;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The questions of a complaint with answers that are right, given one after another as a client's browser does. */
final class Questionnaire {

    private static final Map<String, String> ANSWERS = Map.of(
            "who", "SELF",
            "name", "Ona Onaitė",
            "replyBy", "EMAIL",
            "email", "ona@example.lt",
            "subject", "Nešildomas butas",
            "text", "Butas nešildomas.");

    private final Map<String, String> answers = new HashMap<>(ANSWERS);
    private String address = "127.0.0.1";

    /** The same but for one field. */
    Questionnaire with(String field, String value) {
        answers.put(field, value);
        return this;
    }

    Questionnaire from(String remoteAddress) {
        address = remoteAddress;
        return this;
    }

    /** Sends the page of this question. */
    ResultActions answer(MockMvc mvc, MockHttpSession session, Question question) throws Exception {
        return mvc.perform(page(question).session(session));
    }

    /** Sends all pages; gives what came of the last one. */
    ResultActions answerAll(MockMvc mvc, MockHttpSession session) throws Exception {
        for (Question question : Question.values()) {
            if (question != Question.FILES && (question != Question.REPRESENTATIVE || isByRepresentative())) {
                answer(mvc, session, question);
            }
        }
        return answer(mvc, session, Question.FILES);
    }

    /** Sends all pages over the wire. */
    void answerAll(Visitor client) {
        for (Question question : Question.values()) {
            if (question != Question.REPRESENTATIVE || isByRepresentative()) {
                client.sendFiles(address(question), fields(question), "file", Map.of());
            }
        }
    }

    /** The page of this question as it is sent, to which a test adds what it cares about. */
    MockMultipartHttpServletRequestBuilder page(Question question, MockMultipartFile... files) {
        MockMultipartHttpServletRequestBuilder page = multipart(address(question));
        for (MockMultipartFile file : files) {
            page.file(file);
        }
        fields(question).forEach(page::param);
        page.with(csrf());
        page.with(request -> {
            request.setRemoteAddr(address);
            return request;
        });
        return page;
    }

    /** The form of the check as a browser sends it that changes nothing on the page. */
    static MockHttpServletRequestBuilder submission(Document check) {
        MockHttpServletRequestBuilder form = post("/complaints/check");
        submitted(check).forEach(form::param);
        return form.with(csrf());
    }

    /** What that form holds besides its token. */
    static Map<String, String> submitted(Document check) {
        Map<String, String> fields = new LinkedHashMap<>();
        check.select("form[action=/complaints/check] input")
                .select("[type=hidden], [checked]")
                .not("[name=_csrf]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    static String address(Question question) {
        return "/complaints/new/" + question.address();
    }

    private boolean isByRepresentative() {
        return !"SELF".equals(answers.get("who"));
    }

    private Map<String, String> fields(Question question) {
        Map<String, String> fields = new LinkedHashMap<>();
        answers.forEach((field, value) -> {
            if (question.has(field)) {
                fields.put(field, value);
            }
        });
        return fields;
    }
}
