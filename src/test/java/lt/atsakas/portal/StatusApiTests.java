package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AtsakasTest
class StatusApiTests {

    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Ona Onaitė","email":"ona@example.lt"},
             "language":"lt","subject":"Nešildomas butas","text":"Butas nešildomas nuo pirmadienio.","replyBy":"EMAIL"}
            """;

    @Autowired
    private MockMvc mvc;

    @Test
    void theClientReadsTheState() throws Exception {
        String receipt = receipt();

        ResultActions answer =
                mvc.perform(get("/api/complaints/" + number(receipt).replace('/', '~'))
                        .header("X-Access-Code", JsonPath.<String>read(receipt, "$.accessCode")));

        answer.andExpect(status().isOk())
                .andExpect(jsonPath("$.caseNumber").value(number(receipt)))
                .andExpect(jsonPath("$.state").value("RECEIVED"))
                .andExpect(jsonPath("$.status").isNotEmpty())
                .andExpect(jsonPath("$.awaiting").isNotEmpty())
                .andExpect(jsonPath("$.answerDue").value(JsonPath.<String>read(receipt, "$.answerDue")))
                .andExpect(jsonPath("$.timeline[0].what").isNotEmpty());
    }

    @Test
    void aNumberWithItsSlashIsReadToo() throws Exception {
        String receipt = receipt();

        ResultActions answer = mvc.perform(get("/api/complaints/" + number(receipt))
                .header("X-Access-Code", JsonPath.<String>read(receipt, "$.accessCode")));

        answer.andExpect(status().isOk());
    }

    @Test
    void aWrongNumberAndAWrongCodeAreTheSameBytes() throws Exception {
        String receipt = receipt();

        ResultActions wrongCode =
                mvc.perform(get("/api/complaints/" + number(receipt).replace('/', '~'))
                        .header("X-Access-Code", "AAAA-AAAA-AAAA-AAAA"));
        ResultActions wrongNumber =
                mvc.perform(get("/api/complaints/9.99-26~999999").header("X-Access-Code", "AAAA-AAAA-AAAA-AAAA"));
        ResultActions noNumber = mvc.perform(get("/api/complaints/bet-kas").header("X-Access-Code", "AAAA"));
        ResultActions noCode =
                mvc.perform(get("/api/complaints/" + number(receipt).replace('/', '~')));

        String refused = body(wrongCode.andExpect(status().isNotFound()));
        assertThat(body(wrongNumber.andExpect(status().isNotFound()))).isEqualTo(refused);
        assertThat(body(noNumber.andExpect(status().isNotFound()))).isEqualTo(refused);
        assertThat(body(noCode.andExpect(status().isNotFound()))).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "en,                We are deciding who will examine the complaint",
        "'de, uk;q=0.8',    'Визначаємо, хто розгляне скаргу'",
        "pl-PL,             'Ustalamy, kto rozpatrzy skargę'",
        "ru,                'Определяем, кто рассмотрит жалобу'",
        "lt,                'Nustatome, kas nagrinės skundą'",
        "fr,                'Nustatome, kas nagrinės skundą'"
    })
    void theStateIsToldInTheLanguageThatIsAskedFor(String asked, String words) throws Exception {
        String receipt = receipt();

        mvc.perform(get("/api/complaints/" + number(receipt))
                        .header("Accept-Language", asked)
                        .header("X-Access-Code", JsonPath.<String>read(receipt, "$.accessCode")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value(words));
    }

    @Test
    void faultsAreToldInTheLanguageThatIsAskedFor() throws Exception {
        mvc.perform(get("/api/complaints/9.99-26~999998").header("Accept-Language", "en"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.title").value("Not found"));
    }

    @Test
    void guessingCodesOfOneCaseIsStopped() throws Exception {
        String guessed = "/api/complaints/7.77-26~" + System.nanoTime() % 1_000_000;
        for (int i = 0; i < 20; i++) {
            mvc.perform(get(guessed).with(from("203.0.113." + i))).andExpect(status().isNotFound());
        }

        ResultActions answer = mvc.perform(get(guessed).with(from("203.0.113.99")));

        answer.andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));
    }

    @Test
    void theRightCodeOpensWhateverOthersGuessed() throws Exception {
        String receipt = receipt();
        String address = "/api/complaints/" + number(receipt).replace('/', '~');
        for (int i = 0; i < 25; i++) {
            mvc.perform(get(address).header("X-Access-Code", "AAAA").with(from("203.0.113.200")));
        }

        ResultActions answer = mvc.perform(get(address)
                .header("X-Access-Code", JsonPath.<String>read(receipt, "$.accessCode"))
                .with(from("203.0.113.200")));

        answer.andExpect(status().isOk());
    }

    @Test
    void guessingFromOneAddressIsStopped() throws Exception {
        for (int i = 0; i < 60; i++) {
            mvc.perform(get("/api/complaints/8.88-26~" + i).with(from("198.51.100.7")));
        }

        ResultActions answer = mvc.perform(get("/api/complaints/8.88-26~1000").with(from("198.51.100.7")));

        answer.andExpect(status().isTooManyRequests());
    }

    private String receipt() throws Exception {
        return body(mvc.perform(post("/api/complaints")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(COMPLAINT))
                .andExpect(status().isCreated()));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static String number(String receipt) {
        return JsonPath.read(receipt, "$.caseNumber");
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
