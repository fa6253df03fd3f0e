package lt.atsakas.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** First impartial, then at work: nobody writes an answer before saying that there is no conflict of interests. */
@AtsakasTest
class ImpartialityBeforeWorkTests {

    private static final String DRAFT = """
            {"decision":"UPHELD","findings":"Nustatyta.","legalBasis":"VAĮ 10 str.","reasons":"Todėl.","appeal":"CIVIL"}""";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvc mvc;

    @LocalServerPort
    private int port;

    @Test
    void theAnswerIsWrittenAfterTheImpartialityIsConfirmed() throws Exception {
        Walk walk = Walk.begin(beans).assigned();

        write(walk)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", Matchers.containsString("nešališki")));
        assertThat(casePage(walk))
                .contains("kai patvirtinsite, kad esate nešališki")
                .doesNotContain("<textarea");

        walk.complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"));
        write(walk).andExpect(status().isOk());
        assertThat(casePage(walk)).contains("<textarea").doesNotContain("kai patvirtinsite, kad esate nešališki");
    }

    private String casePage(Walk walk) {
        return Visitor.signedIn(port, "handler")
                .open("/cases/" + walk.number().address())
                .body();
    }

    private ResultActions write(Walk walk) throws Exception {
        return mvc.perform(put("/api/cases/" + walk.number().address() + "/answer-draft")
                .with(httpBasic("handler", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(DRAFT));
    }
}
