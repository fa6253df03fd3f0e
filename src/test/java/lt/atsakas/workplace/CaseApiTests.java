package lt.atsakas.workplace;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AtsakasTest
class CaseApiTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Complaints complaints;

    @Test
    void aSignThatTheDatabaseCannotKeepIsNoFaultOfOurs() throws Exception {
        read("/api/cases?q=a%00b").andExpect(status().isOk());
    }

    @Test
    void aPageFarPastTheLastIsEmpty() throws Exception {
        read("/api/cases?page=100000000").andExpect(status().isOk()).andExpect(jsonPath("$.cases", empty()));
    }

    @Test
    void aPageThatIsNoNumberIsNamed() throws Exception {
        read("/api/cases?page=99999999999")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("page"))
                .andExpect(jsonPath("$.errors[0].message").value("Nurodykite skaičių."));
    }

    @ParameterizedTest
    @CsvSource({"state, WITHDRAWN", "due, OVERDUE"})
    void aFilterThatDoesNotExistIsNamedWithThoseThatDo(String filter, String known) throws Exception {
        read("/api/cases?" + filter + "=x")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(filter))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(known)));
    }

    @Test
    void aCaseIsToldInPlainValues() throws Exception {
        CaseNumber number = complaints.file().caseNumber();

        read("/api/cases/" + number.address())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.caseNumber").value(number.value()))
                .andExpect(jsonPath("$.client.kind").value("PERSON"))
                .andExpect(jsonPath("$.tasks[0].step").value("userTask_classifyComplaint"))
                .andExpect(jsonPath("$.deadline.answerDue").value("2026-12-21"))
                .andExpect(jsonPath("$.deadline.ledger[0].rule").value("examination.complaint"))
                .andExpect(jsonPath("$.deadline.ledger[0].source").value("VAĮ 10 str. 4 d."))
                .andExpect(jsonPath("$.deadline.ledger[0].moved").doesNotExist())
                .andExpect(jsonPath("$.deadline.ledger[0].trace[0].date").value("2026-11-24"))
                .andExpect(jsonPath("$.deadline.ledger[0].trace[0].kind").value("WORKING_DAY"))
                .andExpect(jsonPath("$.deadline.ledger[0].trace[0].count").value(1));
    }

    private ResultActions read(String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(httpBasic("registrar", "demo")));
    }
}
