package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import lt.atsakas.registry.AccessCodes;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@AtsakasTest
class ReplacedCodeTests {

    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Ona Onaitė","email":"ona@example.lt"},"language":"lt",
             "subject":"Nešildomas butas","text":"Butas nešildomas nuo pirmadienio.","replyBy":"EMAIL"}
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccessCodes codes;

    @Test
    void aRepeatedReceiptSaysThatItsCodeOpensNothingAnyMore() throws Exception {
        String key = UUID.randomUUID().toString();
        String first = receipt(key);
        codes.renew(new CaseNumber(JsonPath.read(first, "$.caseNumber")), Actor.system());

        String again = receipt(key);

        assertThat(first).doesNotContain("accessCodeReplaced");
        assertThat(again).contains("\"accessCodeReplaced\":true");
    }

    private String receipt(String key) throws Exception {
        return mvc.perform(post("/api/complaints")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(COMPLAINT)
                        .header("Idempotency-Key", key))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
