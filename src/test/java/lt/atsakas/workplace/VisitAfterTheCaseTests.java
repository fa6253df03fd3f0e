package lt.atsakas.workplace;

import static lt.atsakas.process.visit.Visiting.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.process.Walk;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import lt.atsakas.visit.MeetingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The client was visited, and the answer left before the report was due: what was found is written down all the same. */
@AtsakasTest
class VisitAfterTheCaseTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    private Visiting visiting;
    private Walk walk;

    @BeforeEach
    void theCaseEndsHalfAnHourAfterTheVisitBegan() {
        visiting = new Visiting(beans);
        walk = visiting.begun(Walk.begin(beans).approving())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes()
                .fire("serviceTask_closeCase");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theTaskStaysUntilTheReportIsWritten() {
        assertThat(walk.facts().isClosed()).isTrue();
        assertThat(walk.steps()).containsExactly(WRITE);

        walk.complete(WRITE, "handler", Visiting.REPORT);

        assertThat(visiting.last(walk).state()).isEqualTo(MeetingState.REPORTED);
        assertThat(visiting.papers(walk, DocumentKind.VISIT_REPORT))
                .singleElement()
                .asString()
                .contains("Radiatorius šaltas");
    }

    @Test
    void itIsWrittenOnThePageWithPhotos() {
        Visitor handler = Visitor.signedIn(port, "handler");
        String address = "/meetings/" + visiting.last(walk).id();

        handler.sendFilesFrom(
                address,
                address + "/report",
                Map.of("outcome", "held", "attended", "Jonė", "findings", "Šalta."),
                "files",
                Map.of("radiatorius.txt", "Nuotrauka"));

        assertThat(handler.open(page()).body())
                .contains("Aktas surašytas ir pridėtas", "Vizito-aktas-", "radiatorius.txt");
        assertThat(walk.steps()).isEmpty();
    }

    @Test
    void whenItIsLateTheSupervisorHearsAsOfAnyTaskAndItCanStillBeWritten() {
        walk.fire("event_visitReportOverdue");
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("unithead");

        visiting.reported(walk, "handler");

        assertThat(walk.steps()).isEmpty();
    }

    private String page() {
        return "/cases/" + walk.number().address();
    }
}
