package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AtsakasTest
class ComplaintApiTests {

    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Ona Onaitė","email":"ona@example.lt"},
             "language":"lt","subject":"Nešildomas butas","text":"Butas nešildomas nuo pirmadienio.","replyBy":"EMAIL"}
            """;

    @Autowired
    private MockMvc mvc;

    @Test
    void aComplaintGetsItsReceipt() throws Exception {
        ResultActions answer = file(COMPLAINT);

        answer.andExpect(status().isCreated())
                .andExpect(jsonPath("$.caseNumber").isNotEmpty())
                .andExpect(jsonPath("$.accessCode").isNotEmpty())
                .andExpect(jsonPath("$.receivedAt").isNotEmpty())
                .andExpect(jsonPath("$.effectiveReceiptDate").isNotEmpty())
                .andExpect(jsonPath("$.answerDue").isNotEmpty())
                .andExpect(header().string("Location", containsString("~")));
    }

    @Test
    void theSameKeyGetsTheSameReceipt() throws Exception {
        String key = UUID.randomUUID().toString();

        String first = body(mvc.perform(json(COMPLAINT).header("Idempotency-Key", key)));
        String second = body(mvc.perform(json(COMPLAINT).header("Idempotency-Key", key)));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theSameKeyWithAnotherComplaintIsRefused() throws Exception {
        String key = UUID.randomUUID().toString();
        mvc.perform(json(COMPLAINT).header("Idempotency-Key", key));

        ResultActions answer =
                mvc.perform(json(COMPLAINT.replace("Nešildomas", "Šaltas")).header("Idempotency-Key", key));

        answer.andExpect(status().isConflict()).andExpect(jsonPath("$.detail").value(containsString("rakt")));
    }

    @Test
    void aKeyThatCanBeGuessedIsRefused() throws Exception {
        ResultActions answer = mvc.perform(json(COMPLAINT).header("Idempotency-Key", "1"));

        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"));
    }

    @Test
    void filesComeAlong() throws Exception {
        ResultActions answer = mvc.perform(multipart("/api/complaints")
                .file(part("complaint", "", "application/json", COMPLAINT))
                .file(part("file", "pastaba.txt", "text/plain", "Termometro rodmenys: 14 laipsnių")));

        answer.andExpect(status().isCreated())
                .andExpect(jsonPath("$.caseNumber").isNotEmpty());
    }

    @Test
    void aFileOfAKindThatIsNotTakenIsNamed() throws Exception {
        ResultActions answer = mvc.perform(multipart("/api/complaints")
                .file(part("complaint", "", "application/json", COMPLAINT))
                .file(part("file", "nuotrauka.jpg", "image/jpeg", "MZ\u0090\u0000\u0003")));

        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("file"));
    }

    @Test
    void aMisspelledPartIsRefusedSoThatNoFileIsLost() throws Exception {
        ResultActions answer = mvc.perform(multipart("/api/complaints")
                .file(part("complaint", "", "application/json", COMPLAINT))
                .file(part("files", "pastaba.txt", "text/plain", "Pastaba")));

        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("files"));
    }

    @Test
    void aFileWithoutANameIsRefusedSoThatItIsNotLost() throws Exception {
        ResultActions answer = mvc.perform(multipart("/api/complaints")
                .file(part("complaint", "", "application/json", COMPLAINT))
                .param("file", "Termometro rodmenys"));

        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("filename")));
    }

    @Test
    void twoComplaintsInOneRequestAreRefused() throws Exception {
        ResultActions answer = mvc.perform(multipart("/api/complaints")
                .file(part("complaint", "", "application/json", COMPLAINT))
                .file(part("complaint", "", "application/json", COMPLAINT)));

        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("complaint"));
    }

    @Test
    void missingFieldsAreNamedAllAtOnce() throws Exception {
        ResultActions answer = file("{}");

        answer.andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("client.name")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("client.kind")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("subject")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("text")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("replyBy")));
    }

    @Test
    void anOverlongFieldIsNamed() throws Exception {
        ResultActions answer = file(COMPLAINT.replace("Nešildomas butas", "x".repeat(201)));

        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("subject"));
    }

    @Test
    void anUnknownFieldIsNamed() throws Exception {
        ResultActions answer = file(COMPLAINT.replace("\"language\"", "\"colour\":\"red\",\"language\""));

        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("colour"));
    }

    @Test
    void anUnknownValueIsNamedWithTheKnownOnes() throws Exception {
        ResultActions answer = file(COMPLAINT.replace("PERSON", "ROBOT"));

        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("client.kind"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("COMPANY")));
    }

    @Test
    void malformedJsonIsShownItsPlace() throws Exception {
        ResultActions answer = file("{\"subject\": ");

        answer.andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("JSON")));
    }

    @Test
    void anEmptyBodyIsRefusedInWords() throws Exception {
        ResultActions answer = file("");

        answer.andExpect(status().isBadRequest()).andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void anotherContentTypeIsRefusedInWords() throws Exception {
        ResultActions answer = mvc.perform(
                post("/api/complaints").contentType(MediaType.TEXT_PLAIN).content("Skundžiuosi"));

        answer.andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString("application/json")));
    }

    @Test
    void onlyARegistrarNamesTheChannel() throws Exception {
        String byPhone = COMPLAINT.replace("WEB", "PHONE");

        ResultActions client = file(byPhone);
        ResultActions handler = mvc.perform(json(byPhone).with(httpBasic("handler", "demo")));
        ResultActions registrar = mvc.perform(json(byPhone).with(httpBasic("registrar", "demo")));

        client.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("channel"));
        handler.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("channel"));
        registrar.andExpect(status().isCreated());
    }

    @Test
    void onlyARegistrarGivesAnEarlierReceipt() throws Exception {
        String earlier = COMPLAINT.replace("\"language\"", "\"receivedAt\":\"2026-11-19T10:00:00Z\",\"language\"");

        ResultActions client = file(earlier);
        ResultActions registrar = mvc.perform(json(earlier).with(httpBasic("registrar", "demo")));

        client.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("receivedAt"));
        registrar
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.receivedAt").value("2026-11-19T10:00:00Z"))
                .andExpect(jsonPath("$.effectiveReceiptDate").value("2026-11-19"));
    }

    private ResultActions file(String complaint) throws Exception {
        return mvc.perform(json(complaint));
    }

    private static MockHttpServletRequestBuilder json(String complaint) {
        return post("/api/complaints").contentType(MediaType.APPLICATION_JSON).content(complaint);
    }

    private static MockMultipartFile part(String name, String fileName, String type, String content) {
        return new MockMultipartFile(name, fileName, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
