package lt.atsakas.portal;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the API says of itself, and that it keeps to it. */
@AtsakasTest
class ApiDescriptionTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void theApiDescribesItself() throws Exception {
        ResultActions answer = mvc.perform(get("/v3/api-docs"));

        String filing = "$.paths['/api/complaints'].post";
        String form = filing + ".requestBody.content['multipart/form-data'].schema.properties";
        answer.andExpect(status().isOk())
                .andExpect(jsonPath(filing + ".summary").isNotEmpty())
                .andExpect(jsonPath(filing + ".responses.201.headers.Location").exists())
                .andExpect(jsonPath(filing + ".responses.201.content['application/json'].schema.$ref")
                        .value("#/components/schemas/Receipt"))
                .andExpect(jsonPath(filing + ".responses.200").doesNotExist())
                .andExpect(jsonPath(form + ".complaint.$ref").value("#/components/schemas/Complaint"))
                .andExpect(jsonPath(form + ".file.items.format").value("binary"))
                .andExpect(jsonPath("$.components.schemas.Complaint.properties.language.enum.length()")
                        .value(5));
    }

    @Test
    void theApiSaysHowRequestsFailAndWhoMayMakeThem() throws Exception {
        ResultActions answer = mvc.perform(get("/v3/api-docs"));

        answer.andExpect(jsonPath("$.paths.*.*.responses.4XX.content['application/problem+json'].schema.$ref")
                        .value(everyItem(is("#/components/schemas/Problem"))))
                .andExpect(jsonPath("$.components.schemas.Problem.properties.detail")
                        .exists())
                .andExpect(jsonPath("$.components.securitySchemes['basic','session','accessCode'].type")
                        .value(hasSize(3)))
                .andExpect(jsonPath("$.paths['/api/complaints/{caseNumber}'].get.security[0].accessCode")
                        .exists())
                .andExpect(jsonPath("$.paths['/api/cases/{caseNumber}'].get.security[*].basic")
                        .exists());
    }

    @Test
    void whatTheAddressDoesNotServeItSaysItself() throws Exception {
        mvc.perform(put("/api/complaints")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "POST"));
        mvc.perform(delete("/api/complaints/4.17-26~1"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET"));
    }

    @Test
    void whatProgramsReadMayLoadNothing() throws Exception {
        mvc.perform(get("/api/working-days?from=2026-12-10&days=20"))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none'")));
    }
}
