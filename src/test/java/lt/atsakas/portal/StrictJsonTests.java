package lt.atsakas.portal;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AtsakasTest
class StrictJsonTests {

    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Ona Onaitė","email":"ona@example.lt"},
             "language":"lt","subject":"Nešildomas butas","text":"Butas nešildomas nuo pirmadienio.","replyBy":"EMAIL"}
            """;

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "'\"channel\":\"WEB\"', '\"channel\":6', channel",
        "'\"kind\":\"PERSON\"', '\"kind\":0', client.kind",
        "'\"subject\":\"Nešildomas butas\"', '\"subject\":1', subject",
        "'\"subject\":\"Nešildomas butas\"', '\"subject\":true', subject"
    })
    void aNumberIsNoChoiceAndNoText(String given, String number, String field) throws Exception {
        file(COMPLAINT.replace(given, number))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void theWordNullIsNoComplaint() throws Exception {
        MockMultipartFile nothing =
                new MockMultipartFile("complaint", "", "application/json", "null".getBytes(StandardCharsets.UTF_8));

        mvc.perform(multipart("/api/complaints").file(nothing))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("complaint"));
    }

    @Test
    void whatIsJsonButNoObjectIsNotCalledMalformed() throws Exception {
        file("[]")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].message")
                        .value("Atsiųskite vieną JSON objektą, o ne sąrašą ar pavienę reikšmę."));
    }

    @Test
    void aMomentThatCannotBeReadIsToldHowToWriteIt() throws Exception {
        file(COMPLAINT.replace("\"language\"", "\"receivedAt\":\"2026-11-20\",\"language\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("receivedAt"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("2026-11-23T10:00:00+02:00")));
    }

    private ResultActions file(String complaint) throws Exception {
        return mvc.perform(
                post("/api/complaints").contentType(MediaType.APPLICATION_JSON).content(complaint));
    }
}
