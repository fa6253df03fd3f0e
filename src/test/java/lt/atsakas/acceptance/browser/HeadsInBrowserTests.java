package lt.atsakas.acceptance.browser;

import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.appointment.DeclaredInterests;
import lt.atsakas.appointment.InterestKind;
import lt.atsakas.appointment.NewInterest;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.CaseTasks;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What heads of units do besides the steps of a case, played in a browser as {@link BrowserTests} are. */
@AtsakasTest
class HeadsInBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private CaseTasks tasks;

    @Test
    void aHeadWatchesOverTheirUnit() throws Exception {
        OwnUnit unit = OwnUnit.founded(beans);
        unit.handledBy(unit.first(), "2026-11-20");
        unit.handledBy(unit.first(), "2026-11-25");
        unit.unassigned("2026-12-21");

        run("oversight", Map.of("ATSAKAS_HEAD", unit.head().value()));
    }

    @Test
    void aHeadPassesCasesOn() throws Exception {
        OwnUnit unit = OwnUnit.founded(beans);
        CaseNumber number = unit.handledBy(unit.first(), "2026-12-21");
        unit.handledBy(unit.first(), "2026-12-28");
        beans.getBean(DeclaredInterests.class)
                .declare(
                        new NewInterest(
                                unit.second(),
                                InterestKind.ADDRESS,
                                registry.facts(number).client().address(),
                                LocalDate.parse("2026-01-02")),
                        unit.second());

        run(
                "pass-on",
                Map.of(
                        "ATSAKAS_HEAD", unit.head().value(),
                        "ATSAKAS_CASE", number.address(),
                        "ATSAKAS_HANDLER", unit.first().value()));
    }

    @Test
    void aSupervisorChoosesADayInACalendarThatBeginsOnMonday() throws Exception {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");

        run(
                "plan-day",
                Map.of(
                        "ATSAKAS_CASE", walk.number().value(),
                        "ATSAKAS_TASK", walk.task("userTask_handleEscalation").getName()));
    }

    @Test
    void aHeadHandsTheWorkOfAnAbsentColleagueOn() throws Exception {
        CaseNumber number = Walk.begin(beans).classified().number();
        EmployeeId handler = new EmployeeId("handler3");
        tasks.complete(number, "userTask_assignHandler", new EmployeeId("unithead"), Map.of("handler", "handler3"));
        tasks.complete(number, "userTask_confirmImpartiality", handler, Map.of("decision", "noConflict"));
        try {
            run("absence", Map.of("ATSAKAS_CASE", number.address()));
        } finally {
            new Staff(beans).everythingIsAsBefore();
        }
    }

    private void run(String scenario, Map<String, String> given) throws Exception {
        Scenario.play(scenario, port, given);
    }
}
