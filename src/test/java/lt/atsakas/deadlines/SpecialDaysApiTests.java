package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Cases received on Monday 2017-09-04 and due on 2017-10-02: a year that no other test counts in. */
@AtsakasTest
class SpecialDaysApiTests {

    private static final String DAY = "/api/special-days/2017-09-19";
    private static final String DAY_OFF = "{\"kind\":\"DAY_OFF\",\"name\":\"Vyriausybės nutarimas Nr. 1\"}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DeadlineDesk desk;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Journal journal;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void forget() {
        specialDays.withdraw(LocalDate.of(2017, 9, 19));
        clock.reset();
    }

    @Test
    void anOpenCaseFollowsTheCalendarThereAndBack() throws Exception {
        clock.set("2017-09-05T10:00:00+03:00");
        CaseNumber number = received();
        assertThat(registry.facts(number).answerDue()).isEqualTo("2017-10-02");

        as("admin", DAY_OFF).andExpect(status().isOk()).andExpect(jsonPath("$.casesToFollow", greaterThan(0)));
        assertThat(registry.facts(number).answerDue()).isEqualTo("2017-10-02");
        everybodyFollows();

        assertThat(registry.facts(number).answerDue()).isEqualTo("2017-10-03");
        assertThat(desk.ledger(number))
                .extracting(LedgerEntry::reason)
                .containsExactly(Reason.RECEIVED, Reason.CALENDAR_CHANGED);
        assertThat(deadlineTimer(number)).startsWith("2017-10-03 21:00");
        mvc.perform(delete(DAY).with(httpBasic("admin", "demo"))).andExpect(status().isNoContent());
        everybodyFollows();
        assertThat(registry.facts(number).answerDue()).isEqualTo("2017-10-02");
        assertThat(journal.of(number))
                .extracting(JournalEntry::kind)
                .filteredOn(kind -> kind == JournalKind.DEADLINE_MOVED)
                .hasSize(2);
    }

    @Test
    void aCaseWhoseTermDoesNotHoldTheDayStaysAsItIs() throws Exception {
        clock.set("2017-09-05T10:00:00+03:00");
        CaseNumber number = received();

        mvc.perform(put("/api/special-days/2017-10-05")
                        .with(httpBasic("admin", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(DAY_OFF))
                .andExpect(status().isOk());
        everybodyFollows();

        assertThat(desk.ledger(number)).hasSize(1);
        specialDays.withdraw(LocalDate.of(2017, 10, 5));
    }

    @Test
    void theListNamesHolidays() throws Exception {
        mvc.perform(get("/api/special-days").with(httpBasic("admin", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days[*].date", hasItem("2026-12-24")))
                .andExpect(jsonPath("$.days[*].date", hasItem("2029-02-16")));
    }

    @Test
    void nobodyButAnAdministratorTouchesTheCalendar() throws Exception {
        as("director", DAY_OFF).andExpect(status().isForbidden());
        mvc.perform(get("/api/special-days").with(httpBasic("handler", "demo"))).andExpect(status().isForbidden());
        mvc.perform(get("/api/special-days")).andExpect(status().isUnauthorized());
    }

    @Test
    void aDayThatIsOverIsNotDeclaredAnyMore() throws Exception {
        clock.set("2017-09-20T10:00:00+03:00");

        as("admin", DAY_OFF)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("2017 m. rugsėjo 19 d. jau praėjo")));

        assertThat(specialDays.of(LocalDate.of(2017, 9, 19))).isEmpty();
    }

    @Test
    void whatWasNotDeclaredIsNotFound() throws Exception {
        mvc.perform(delete(DAY).with(httpBasic("admin", "demo"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-09-19 | {\"kind\":\"DAY_OFF\",\"name\":\" \"} | name",
                "2017-09-19 | {\"name\":\"įsakymas\"} | kind",
                "2017-09-19 | {\"kind\":1,\"name\":\"įsakymas\"} | kind",
                "1917-09-19 | {\"kind\":\"DAY_OFF\",\"name\":\"įsakymas\"} | date",
                "rytoj | {\"kind\":\"DAY_OFF\",\"name\":\"įsakymas\"} | date"
            })
    void whatCannotBeReadIsNamed(String day, String body, String field) throws Exception {
        mvc.perform(put("/api/special-days/" + day)
                        .with(httpBasic("admin", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    private ResultActions as(String login, String body) throws Exception {
        return mvc.perform(put(DAY).with(httpBasic(login, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private void everybodyFollows() {
        while (follower.round() > 0) {
            assertThat(follower.left()).isNotNegative();
        }
    }

    private CaseNumber received() {
        return registry.register(
                        CaseFactsOf.complaint()
                                .received("2017-09-04T07:00:00Z", "2017-09-04")
                                .facts()
                                .received(),
                        Actor.system())
                .number();
    }

    private String deadlineTimer(CaseNumber number) {
        return jdbc.queryForObject(
                "select to_char(j.duedate_, 'YYYY-MM-DD HH24:MI') from act_ru_job j join process.case_process p on"
                        + " p.process_instance_id = j.process_instance_id_ join act_ru_jobdef d on d.id_ = j.job_def_id_"
                        + " where p.case_number = ? and d.act_id_ = 'event_deadlinePassed'",
                String.class,
                number.value());
    }
}
