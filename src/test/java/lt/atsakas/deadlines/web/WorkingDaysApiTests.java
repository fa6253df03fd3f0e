package lt.atsakas.deadlines.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@AtsakasTest
class WorkingDaysApiTests {

    @Autowired
    private MockMvc browser;

    @Test
    void anybodyIsToldTheDayAndEveryDayOnTheWay() throws Exception {
        browser.perform(get("/api/working-days?from=2026-12-10&days=20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2027-01-12"))
                .andExpect(jsonPath("$.trace", hasSize(33)))
                .andExpect(jsonPath("$.trace[0].date").value("2026-12-11"))
                .andExpect(jsonPath("$.trace[0].workingDay").value(true))
                .andExpect(jsonPath("$.trace[0].count").value(1))
                .andExpect(jsonPath("$.trace[0].reason").value("darbo diena"))
                .andExpect(jsonPath("$.trace[1].reason").value("savaitgalis"))
                .andExpect(jsonPath("$.trace[13].workingDay").value(false))
                .andExpect(jsonPath("$.trace[13].count").value(9))
                .andExpect(jsonPath("$.trace[13].reason").value("šventė: Kūčios"))
                .andExpect(jsonPath("$.trace[32].count").value(20));
    }

    @Test
    void noDaysFromADayOffEndOnTheNextWorkingDay() throws Exception {
        browser.perform(get("/api/working-days?from=2026-12-12&days=0"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2026-12-14"))
                .andExpect(jsonPath("$.trace", hasSize(2)));
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01, 0", "2000-01-01, 366", "2060-12-31, 366"})
    void theLimitsThemselvesAreAllowed(String from, String days) throws Exception {
        browser.perform(get("/api/working-days").param("from", from).param("days", days))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "from, 20, from, nuo 2000 iki 2060",
        "2026-02-30, 20, from, nuo 2000 iki 2060",
        "2026-12-10T10:00, 20, from, nuo 2000 iki 2060",
        "1999-12-31, 20, from, nuo 2000 iki 2060",
        "2061-01-01, 20, from, nuo 2000 iki 2060",
        "+999999999-01-01, 20, from, nuo 2000 iki 2060",
        "2026-12-10, -1, days, nuo 0 iki 366",
        "2026-12-10, 367, days, nuo 0 iki 366",
        "2026-12-10, 99999999999, days, nuo 0 iki 366",
        "2026-12-10, 2.5, days, nuo 0 iki 366",
        "2026-12-10, '', days, nuo 0 iki 366"
    })
    void aBadQuestionIsAnsweredWithWhatToMend(String from, String days, String field, String words) throws Exception {
        browser.perform(get("/api/working-days").param("from", from).param("days", days))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message", containsString(words)));
    }

    @ParameterizedTest
    @CsvSource({"/api/working-days, from", "/api/working-days?days=20, from", "/api/working-days?from=2026-12-10, days"
    })
    void aMissingParameterIsNamed(String address, String field) throws Exception {
        browser.perform(get(address))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }
}
