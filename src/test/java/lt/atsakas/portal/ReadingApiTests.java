package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A client's program takes the same two steps as a client does on the pages. */
@AtsakasTest
class ReadingApiTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext beans;

    @Test
    void theContentIsReadAfterTheSecondStep() throws Exception {
        Walk walk = Walk.begin(beans).issued();
        beans.getBean(Postman.class).round();
        read(walk, "")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").isNotEmpty());

        String sent =
                body(mvc.perform(opening(post(address(walk) + "/codes"), walk).content("{\"road\":\"EMAIL\"}"))
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.validUntil").isNotEmpty()));
        String pass = JsonPath.read(sent, "$.pass");
        assertThat(JsonPath.<String>read(sent, "$.sentTo")).endsWith("@p…s.lt");
        String code = new ClientsProof(beans, walk.number()).arrived();
        read(walk, pass).andExpect(status().isForbidden());
        prove(walk, pass, "00000000").andExpect(status().isBadRequest());
        prove(walk, pass, code).andExpect(status().isNoContent());

        String content = body(read(walk, pass).andExpect(status().isOk()));
        assertThat(JsonPath.<String>read(content, "$.subject")).isEqualTo("Šąla butas");
        theAnswerIsHandedOut(walk, pass, content);
    }

    private void theAnswerIsHandedOut(Walk walk, String pass, String content) throws Exception {
        List<String> files = JsonPath.read(content, "$.letters[?(@.file == true)].id");
        String file = address(walk) + "/letters/" + files.get(0);
        mvc.perform(opening(get(file), walk).header("X-Reading-Pass", pass))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        mvc.perform(opening(get(file), walk)).andExpect(status().isForbidden());
    }

    @Test
    void aWrongNumberAndAWrongCodeAreTheSameBytesAtEveryStep() throws Exception {
        Walk walk = Walk.begin(beans);
        for (String step : List.of("/codes", "/proofs")) {
            String wrongCode = body(mvc.perform(json(post(address(walk) + step)).header("X-Access-Code", "AAAA"))
                    .andExpect(status().isNotFound()));
            String wrongNumber = body(mvc.perform(
                            json(post("/api/complaints/9.99-26~888888" + step)).header("X-Access-Code", "AAAA"))
                    .andExpect(status().isNotFound()));
            assertThat(wrongNumber).isEqualTo(wrongCode);
        }
        assertThat(body(mvc.perform(get(address(walk) + "/content").header("X-Access-Code", "AAAA"))
                        .andExpect(status().isNotFound())))
                .isEqualTo(body(mvc.perform(
                                get("/api/complaints/9.99-26~888888/content").header("X-Access-Code", "AAAA"))
                        .andExpect(status().isNotFound())));
    }

    @Test
    void theSixthCodeOfAnHourWaits() throws Exception {
        Walk walk = Walk.begin(beans);
        for (int asked = 0; asked < 5; asked++) {
            mvc.perform(opening(post(address(walk) + "/codes"), walk).content("{}"))
                    .andExpect(status().isCreated());
        }

        mvc.perform(opening(post(address(walk) + "/codes"), walk).content("{}"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void wordsAndFilesAreAddedOnceUnderTheirKeyWithoutASecondStep() throws Exception {
        Walk walk = Walk.begin(beans);
        for (int sent = 0; sent < 2; sent++) {
            mvc.perform(multipart(address(walk) + "/additions")
                            .file("file", "Langas".getBytes(StandardCharsets.UTF_8))
                            .param("words", "Šąla ir virtuvė.")
                            .header("X-Access-Code", walk.accessCode())
                            .header("Idempotency-Key", "added-once-" + walk.number()))
                    .andExpect(status().isNoContent());
        }

        assertThat(beans.getBean(Journal.class).of(walk.number()))
                .filteredOn(line -> line.kind() == JournalKind.CLIENT_ADDED)
                .hasSize(1);
        mvc.perform(multipart(address(walk) + "/additions").header("X-Access-Code", walk.accessCode()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void theApiDescribesBothSteps() throws Exception {
        String path = "$.paths['/api/complaints/{caseNumber}";

        mvc.perform(get("/v3/api-docs"))
                .andExpect(jsonPath("$.components.securitySchemes.readingPass.name")
                        .value("X-Reading-Pass"))
                .andExpect(
                        jsonPath(path + "/codes'].post.security[0].accessCode").exists())
                .andExpect(jsonPath(path + "/content'].get.security[0].readingPass")
                        .exists())
                .andExpect(
                        jsonPath(path + "/content'].get.security[0].accessCode").exists())
                .andExpect(jsonPath(path + "/additions'].post.summary").isNotEmpty());
    }

    private ResultActions read(Walk walk, String pass) throws Exception {
        return mvc.perform(opening(get(address(walk) + "/content"), walk).header("X-Reading-Pass", pass));
    }

    private ResultActions prove(Walk walk, String pass, String code) throws Exception {
        return mvc.perform(opening(post(address(walk) + "/proofs"), walk)
                .header("X-Reading-Pass", pass)
                .content("{\"code\":\"" + code + "\"}"));
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B opening(B request, Walk walk) {
        return request.contentType(MediaType.APPLICATION_JSON).header("X-Access-Code", walk.accessCode());
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B json(B request) {
        return request.contentType(MediaType.APPLICATION_JSON).content("{}");
    }

    private static String address(Walk walk) {
        return "/api/complaints/" + walk.number().address();
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
