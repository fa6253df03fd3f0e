package lt.atsakas.demo.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files the cases of {@code demo/cases.json} once and works on them as the employees would. A client may be quicker: pages
 * answer before the office is ready, so only what the registrar has entered tells that it was done before.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DemoCases implements ApplicationRunner {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");
    private static final LocalTime MORNING = LocalTime.of(9, 20);

    private final ComplaintIntake intake;
    private final DemoOffice office;
    private final DemoSurvey survey;
    private final DemoTexts texts;
    private final TimeMachine timeMachine;
    private final WorkingCalendar calendar;
    private final JdbcClient database;
    private final ObjectMapper json;

    DemoCases(
            ComplaintIntake intake,
            DemoOffice office,
            DemoSurvey survey,
            DemoTexts texts,
            TimeMachine timeMachine,
            WorkingCalendar calendar,
            JdbcClient database,
            ObjectMapper json) {
        this.intake = intake;
        this.office = office;
        this.survey = survey;
        this.texts = texts;
        this.timeMachine = timeMachine;
        this.calendar = calendar;
        this.database = database;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (registrarHasEnteredNothing()) {
            DemoCase.all(json).forEach(this::play);
            survey.improve();
            texts.propose();
        }
    }

    private boolean registrarHasEnteredNothing() {
        return database.sql("select not exists (select from registry.case_file where registered_by = :registrar)")
                .param("registrar", REGISTRAR.value())
                .query(Boolean.class)
                .single();
    }

    private void play(DemoCase demo) {
        CaseNumber number =
                intake.file(demo.receivedAt(receipt(demo), REGISTRAR), null).caseNumber();
        timeMachine.catchUp();
        office.workOn(number, demo);
        if (demo.opinion() != null) {
            survey.willSay(number, demo.opinion());
        }
    }

    private Instant receipt(DemoCase demo) {
        Instant now = timeMachine.now();
        if (demo.workingDaysAgo() == 0) {
            return now;
        }
        LocalDate day = Vilnius.dayOf(now);
        for (int left = demo.workingDaysAgo(); left > 0; left -= calendar.isWorkingDay(day) ? 1 : 0) {
            day = day.minusDays(1);
        }
        return day.atTime(MORNING).atZone(Vilnius.ZONE).toInstant();
    }
}
