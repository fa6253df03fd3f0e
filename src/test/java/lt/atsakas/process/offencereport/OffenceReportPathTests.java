package lt.atsakas.process.offencereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.conduct.OffenceState;
import lt.atsakas.conduct.ToldDayImpossible;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a report: who decides, by when, who is next, who hears of it. */
@AtsakasTest
class OffenceReportPathTests {

    private static final String DECIDE = "userTask_reportOffence";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    private Reporting reporting;

    @BeforeEach
    void meet() {
        reporting = new Reporting(beans);
    }

    @Test
    void theDirectSupervisorDecidesWithinAWorkingDay() {
        Walk report = reported(reporting.offence("handler"));

        assertThat(report.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(report.task(DECIDE).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
    }

    @Test
    void whoeverIsConcernedIsPassedOver() {
        assertThat(decider(reporting.offence("handler", "unithead"))).isEqualTo("director");
        assertThat(decider(reporting.offence("handler", "unithead", "director")))
                .isEqualTo("n.mockute");
    }

    @Test
    void undueInfluenceComesBeforeTheHead() {
        assertThat(decider(reporting.undueInfluence("handler"))).isEqualTo("director");
        assertThat(decider(reporting.undueInfluence("handler", "director"))).isEqualTo("n.mockute");
    }

    @Test
    void theHeadsOwnReportComesBeforeSomebodyElse() {
        assertThat(decider(reporting.undueInfluence("director")))
                .isEqualTo("n.mockute")
                .isEqualTo(decider(reporting.offence("director")));
    }

    @Test
    void theAuthorityItsDayAndItsNumberStandInTheReport() {
        String number = reporting.offence("handler");

        reported(number).complete(DECIDE, "unithead", Reporting.TOLD).fire("serviceTask_tellReporter");

        assertThat(reporting.card(number)).satisfies(card -> {
            assertThat(card.state()).isEqualTo(OffenceState.TOLD_AUTHORITY);
            assertThat(card.decider()).isEqualTo(new EmployeeId("unithead"));
            assertThat(card.told().authority()).isEqualTo("Vilniaus apskrities VPK");
            assertThat(card.told().day()).isEqualTo(LocalDate.parse("2026-11-23"));
            assertThat(card.told().registration()).isEqualTo("10-S-4411");
        });
        assertThat(instances(number)).isZero();
    }

    @Test
    void anAuthorityIsNotToldTomorrowNorLongBeforeNorOnNoDay() {
        Walk report = reported(reporting.offence("handler"));

        assertThatThrownBy(() -> report.complete(DECIDE, "unithead", toldOn("2026-11-24")))
                .isInstanceOf(ToldDayImpossible.class);
        assertThatThrownBy(() -> report.complete(DECIDE, "unithead", toldOn("2026-10-01")))
                .isInstanceOf(ToldDayImpossible.class);
        assertThatThrownBy(() -> report.complete(DECIDE, "unithead", toldOn("vakar")))
                .isInstanceOf(DayUnreadable.class);

        assertThat(report.task(DECIDE).getAssignee()).isEqualTo("unithead");
    }

    @Test
    void theReporterHearsOfTheDecisionWithoutItsContent() {
        String number = reporting.offence("handler");

        reported(number)
                .complete(DECIDE, "unithead", Reporting.DECLINED)
                .fire("serviceTask_tellReporter")
                .postmanComes();

        DeliveredMail told = mails("handler", number).get(0);
        assertThat(told.subject()).contains("nuspręsta");
        assertThat(told.text()).contains("/offence-reports/" + number).doesNotContain("nepasitvirtino", "atsidėkoti");
        assertThat(reporting.card(number).reasons()).contains("nepasitvirtino");
    }

    @Test
    void whatNobodyDecidesGoesUpWithATermOfItsOwnAndEverybodyHearsOfIt() {
        String number = reporting.offence("handler");
        Walk report = reported(number);
        String task = report.task(DECIDE).getId();

        report.fire("event_decisionOverdue").postmanComes();

        assertThat(report.task(DECIDE).getId())
                .as("what is typed there is not lost")
                .isEqualTo(task);
        assertThat(report.task(DECIDE).getAssignee()).isEqualTo("director");
        assertThat(report.task(DECIDE).getDueDate().toInstant()).isEqualTo(report.due("event_nextTurnOver"));
        assertThat(report.due("event_nextTurnOver")).isEqualTo(Instant.parse("2026-11-25T15:00:00Z"));
        assertThat(mails("director", number)).hasSize(1);
        assertThat(mails("handler", number).get(0).subject()).contains("perduotas aukštesniam vadovui");
        assertThatThrownBy(() -> report.complete(DECIDE, "unithead", Reporting.DECLINED))
                .as("Tasklist shows it no more to whoever had it")
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No task");
    }

    @Test
    void theLastOneKeepsTheTaskAndIsRemindedEachWorkingDay() {
        String number = reporting.undueInfluence("handler");
        Walk report = reported(number);
        String task = report.task(DECIDE).getId();

        report.fire("event_decisionOverdue").fire("event_nextTurnOver").postmanComes();

        assertThat(report.task(DECIDE).getId()).isEqualTo(task);
        assertThat(report.task(DECIDE).getAssignee()).isEqualTo("director");
        assertThat(mails("director", number))
                .filteredOn(mail -> mail.subject().contains("vis dar laukia"))
                .hasSize(2);
        report.complete(DECIDE, "director", Reporting.DECLINED);
        assertThat(report.hasJob("event_nextTurnOver")).isFalse();
    }

    @Test
    void theReporterHearsWhenNobodyDecidesInSpiteOfTenReminders() {
        String number = reporting.undueInfluence("handler");
        Walk report = reported(number).fire("event_decisionOverdue");
        while (report.hasJob("event_nextTurnOver")) {
            report.fire("event_nextTurnOver");
        }
        report.postmanComes();

        assertThat(mails("director", number))
                .filteredOn(mail -> mail.subject().contains("vis dar laukia"))
                .hasSize(10);
        assertThat(mails("handler", number).get(0).subject()).contains("vis dar nenuspręsta");
        assertThat(report.task(DECIDE).getAssignee()).isEqualTo("director");
    }

    private Walk reported(String number) {
        return Walk.begin(beans).beside(number);
    }

    private String decider(String number) {
        return reported(number).task(DECIDE).getAssignee();
    }

    private long instances(String number) {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .count();
    }

    private List<DeliveredMail> mails(String login, String number) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .filter(mail -> mail.subject().contains(number))
                .toList();
    }

    private static Map<String, Object> toldOn(String day) {
        return Map.of("decision", "tell", "authority", "VTEK", "toldOn", day, "registration", "1");
    }
}
