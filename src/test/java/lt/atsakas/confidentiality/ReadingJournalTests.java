package lt.atsakas.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.CountedDataSource;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class ReadingJournalTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ReadingRoom room;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/{case}",
                "/cases/{case}/answer/preview",
                "/cases/{case}/documents/{document}",
                "/api/cases/{case}",
                "/api/cases/{case}/answer-draft",
                "/camunda/api/engine/engine/default/task/{task}",
                "/camunda/api/engine/engine/default/task/{task}/form-variables",
                "/camunda/api/engine/engine/default/task/{task}/variables"
            })
    void whateverRoadShowsTheCaseToSomebodySaysSoOnceADay(String road) {
        Walk walk = Walk.begin(beans).drafting().written();
        String address = road.replace("{case}", walk.number().address())
                .replace("{document}", document(walk))
                .replace("{task}", walk.task("userTask_draftAnswer").getId());
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(readers(walk)).isEmpty();

        assertThat(handler.read(address).statusCode()).isEqualTo(200);
        assertThat(handler.read(address).statusCode()).isEqualTo(200);

        assertThat(readers(walk)).containsExactly("handler 2026-11-23");
    }

    @Test
    void whoeverPrintsALetterReadsTheCase() {
        Walk walk = Walk.begin(beans).issued();
        String letter = postOffice.lettersOf(walk.number()).get(0).id().value().toString();

        Visitor.signedIn(port, "registrar").read("/cases/" + walk.number().address() + "/letters/" + letter + "/print");

        assertThat(readers(walk)).containsExactly("registrar 2026-11-23");
    }

    @Test
    void eachDayAndEachPersonIsALineOfItsOwn() {
        Walk walk = Walk.begin(beans).drafting();
        String page = "/cases/" + walk.number().address();
        Visitor handler = Visitor.signedIn(port, "handler");
        handler.open(page);
        Visitor.signedIn(port, "director").open(page);
        clock.set("2026-11-24T08:00:00+02:00");

        handler.open(page);

        assertThat(readers(walk))
                .containsExactlyInAnyOrder("handler 2026-11-24", "handler 2026-11-23", "director 2026-11-23");
    }

    @Test
    void theDayIsOneInVilnius() {
        Walk walk = Walk.begin(beans);
        clock.set("2026-11-23T23:30:00Z");

        Visitor.signedIn(port, "registrar").open("/cases/" + walk.number().address());

        assertThat(readers(walk)).containsExactly("registrar 2026-11-24");
    }

    @Test
    void whoeverIsNotShownTheCaseHasNotReadIt() {
        Walk walk = Walk.begin(beans).drafting();

        assertThat(Visitor.signedIn(port, "member1")
                        .open("/cases/" + walk.number().address())
                        .statusCode())
                .isEqualTo(404);

        assertThat(readers(walk)).isEmpty();
    }

    @Test
    void onlyTheFirstReadingOfADayCostsAStatement() {
        Walk walk = Walk.begin(beans).drafting();
        String page = "/cases/" + walk.number().address();
        Visitor handler = Visitor.signedIn(port, "handler");
        handler.open("/cases");
        handler.open("/privacy");

        long first = statements(() -> handler.open(page));
        long second = statements(() -> handler.open(page));

        assertThat(first - second).isEqualTo(1);
    }

    @Test
    void thoseWhoLeadSeeWhoReadTheCaseAndTheHandlerDoesNot() {
        Walk walk = Walk.begin(beans).drafting();
        String page = "/cases/" + walk.number().address();
        Visitor handler = Visitor.signedIn(port, "handler");
        handler.open(page);

        assertThat(readersShown(Visitor.signedIn(port, "unithead"), page)).contains("2026-11-23 10:00");
        assertThat(readersShown(Visitor.signedIn(port, "director"), page)).contains("2026-11-23 10:00");
        assertThat(readersShown(handler, page)).isEmpty();
        assertThat(readersShown(Visitor.signedIn(port, "registrar"), page)).isEmpty();
    }

    private static String readersShown(Visitor visitor, String page) {
        return Jsoup.parse(visitor.open(page).body()).select("#readers").text();
    }

    private String document(Walk walk) {
        byte[] content = "Apžiūros aktas".getBytes(StandardCharsets.UTF_8);
        return documents
                .add(walk.number(), DocumentKind.SCAN, "aktas.txt", content, Actor.employee(new EmployeeId("handler")))
                .id()
                .value()
                .toString();
    }

    private List<String> readers(Walk walk) {
        Stream<Reading> readings = room.readingsOf(walk.number()).stream();
        return readings.map(reading -> reading.person().value() + " " + reading.day())
                .toList();
    }

    private long statements(Runnable work) {
        return ((CountedDataSource) database).count(work).statements();
    }
}
