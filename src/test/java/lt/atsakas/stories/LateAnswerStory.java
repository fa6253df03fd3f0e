package lt.atsakas.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody answers: the handler is reminded, then supervisor after supervisor hears of it, up to the director. */
@AtsakasTest
class LateAnswerStory {

    @LocalServerPort
    private int port;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Journal journal;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void supervisorAfterSupervisorHearsThatTheTermPasses() {
        CaseNumber number = complaints.file().caseNumber();
        StaffMember.signIn(port, "registrar")
                .complete(
                        number.value(),
                        "userTask_classifyComplaint",
                        Map.of("kind", "complaint", "category", "heating"));
        StaffMember.signIn(port, "unithead")
                .complete(number.value(), "userTask_assignHandler", Map.of("handler", "handler2"));
        StaffMember.signIn(port, "handler2")
                .complete(number.value(), "userTask_confirmImpartiality", Map.of("decision", "noConflict"));

        time.moveTo(OffsetDateTime.parse("2026-12-16T12:00:00+02:00").toInstant());
        assertThat(kinds(number)).contains(JournalKind.REMINDED);
        assertThat(escalations("unithead", number))
                .as("the task of examining is overdue")
                .isPositive();
        assertThat(mailbox.of(mailOf("unithead")))
                .anySatisfy(mail -> assertThat(mail.text()).contains(number.value()));

        time.moveTo(OffsetDateTime.parse("2026-12-22T12:00:00+02:00").toInstant());
        assertThat(recipients(number)).contains("unithead");

        time.moveTo(OffsetDateTime.parse("2026-12-31T16:00:00+02:00").toInstant());
        assertThat(recipients(number)).contains("director");
        assertThat(escalations("director", number)).isPositive();
        assertThat(mailbox.of(mailOf("director")))
                .anySatisfy(mail -> assertThat(mail.text()).contains(number.value()));
    }

    private int escalations(String login, CaseNumber number) {
        int open = 0;
        for (JsonNode task : StaffMember.signIn(port, login).tasks(number.value())) {
            if (task.get("taskDefinitionKey").asText().equals("userTask_handleEscalation")
                    && task.get("assignee").asText().equals(login)) {
                open++;
            }
        }
        return open;
    }

    private List<String> recipients(CaseNumber number) {
        return journal.of(number).stream()
                .filter(entry -> entry.kind() == JournalKind.ESCALATED)
                .map(entry -> entry.details().get("recipient"))
                .toList();
    }

    private List<JournalKind> kinds(CaseNumber number) {
        return journal.of(number).stream().map(entry -> entry.kind()).toList();
    }

    private static String mailOf(String login) {
        return login + "@atsakas.demo";
    }
}
