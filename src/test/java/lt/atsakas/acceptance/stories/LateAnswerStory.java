package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
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

    @Test
    void supervisorAfterSupervisorHearsThatTheTermPasses() {
        CaseNumber number = aCaseThatItsHandlerLeavesLying();

        theHeadHearsOfTheOverdueTaskAndThenTheDirector(number);
        theHandlerIsReminded(number);
        theHeadHearsThatTheTermPasses(number);

        time.moveTo(moment("2026-12-29T09:00:00+02:00"));
        assertThat(escalations("director", number))
                .as("both matters end at the director: the task and the term")
                .isEqualTo(2);

        StaffMember.signIn(port, "handler2").complete(number.value(), "userTask_examineComplaint", Map.of());
        assertThat(escalations("director", number))
                .as("what was overdue is done")
                .isEqualTo(1);
    }

    private CaseNumber aCaseThatItsHandlerLeavesLying() {
        CaseNumber number = complaints.file().caseNumber();
        new Office(port).begins(number.value(), "handler2");
        return number;
    }

    private void theHeadHearsOfTheOverdueTaskAndThenTheDirector(CaseNumber number) {
        time.moveTo(moment("2026-12-04T09:00:00+02:00"));
        assertThat(escalations("unithead", number))
                .as("the task of examining is overdue")
                .isEqualTo(1);
        assertThat(mailsAbout(number, "unithead")).isPositive();

        time.moveTo(moment("2026-12-08T09:00:00+02:00"));
        assertThat(escalations("unithead", number)).isZero();
        assertThat(escalations("director", number)).as("the head did not react").isEqualTo(1);
        assertThat(mailsAbout(number, "director")).isPositive();
    }

    private void theHandlerIsReminded(CaseNumber number) {
        time.moveTo(moment("2026-12-16T12:00:00+02:00"));
        assertThat(entries(number, JournalKind.REMINDED)).isNotEmpty();
        assertThat(mailsAbout(number, "handler2")).isPositive();
    }

    private void theHeadHearsThatTheTermPasses(CaseNumber number) {
        time.moveTo(moment("2026-12-22T09:00:00+02:00"));
        assertThat(entries(number, JournalKind.ESCALATED))
                .extracting(details -> details.get("cause"))
                .contains("taskOverdue", "deadlineNear", "deadlinePassed");
        assertThat(escalations("unithead", number)).as("the term has passed").isEqualTo(1);
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

    private List<Map<String, String>> entries(CaseNumber number, JournalKind kind) {
        return journal.of(number).stream()
                .filter(entry -> entry.kind() == kind)
                .map(JournalEntry::details)
                .toList();
    }

    private long mailsAbout(CaseNumber number, String login) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .filter(mail -> mail.text().contains(number.value()))
                .count();
    }

    private static Instant moment(String withOffset) {
        return OffsetDateTime.parse(withOffset).toInstant();
    }
}
