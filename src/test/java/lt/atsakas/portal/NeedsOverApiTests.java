package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A client's program says what help its client asks for, as the portal does. */
@AtsakasTest
class NeedsOverApiTests {

    private static final String COMPLAINT = """
            {"client":{"kind":"PERSON","name":"Ona Onaitė","email":"ona@example.lt"},%s
             "subject":"Nešildomas butas","text":"Butas nešildomas nuo pirmadienio.","replyBy":"EMAIL"}
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private ObjectMapper json;

    @Test
    void theHelpThatAClientAsksForStandsInTheCase() throws Exception {
        assertThat(kept("\"needs\":{\"interpreter\":\" lietuvių gestų \",\"assistance\":\"\"},"))
                .isEqualTo(new ClientNeeds("lietuvių gestų", null));
        assertThat(kept("\"needs\":{\"assistance\":\"Nevaldau rankų.\"},"))
                .isEqualTo(new ClientNeeds(null, "Nevaldau rankų."));
        assertThat(kept("\"needs\":null,")).isEqualTo(ClientNeeds.NONE);
        assertThat(kept("")).isEqualTo(ClientNeeds.NONE);
    }

    @Test
    void whatIsTooLongIsRefusedByItsName() throws Exception {
        file("\"needs\":{\"interpreter\":\"" + "a".repeat(101) + "\"},")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("needs.interpreter"));
    }

    private ClientNeeds kept(String needs) throws Exception {
        byte[] receipt = file(needs)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String number = json.readTree(receipt).get("caseNumber").asText();
        return registry.facts(new CaseNumber(number)).needs();
    }

    private ResultActions file(String needs) throws Exception {
        return mvc.perform(
                post("/api/complaints").contentType(MediaType.APPLICATION_JSON).content(COMPLAINT.formatted(needs)));
    }
}
