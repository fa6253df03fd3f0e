package lt.atsakas.conduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A refused conversation is entered with facts, time and witness; the written complaint goes on untouched. */
@AtsakasTest
class RefusalPageTests {

    private static final String NEW = "/service-refusals/new";
    private static final String LIST = "/service-refusals";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void theComplaintOfWhoeverWasNotServedGoesOnUntouched() {
        Walk walk = Walk.begin(beans).examining();
        CaseFacts before = walk.facts();
        List<String> steps = walk.steps();

        enter("handler", "Mėtė kėdes prie 3 langelio.", walk.number().value());

        assertThat(walk.facts()).isEqualTo(before);
        assertThat(walk.steps()).isEqualTo(steps);
        assertThat(beans.getBean(Journal.class).of(walk.number()))
                .filteredOn(line -> line.kind() == JournalKind.SERVICE_REFUSED)
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsEntry("facts", "Mėtė kėdes prie 3 langelio."));
        assertThat(Visitor.signedIn(port, "handler")
                        .open("/cases/" + walk.number().address())
                        .body())
                .contains(
                        "Klientas neaptarnautas (agresyvus, grasino ar įžeidinėjo); bylai tai įtakos neturi. Kas įvyko: Mėtė kėdes prie 3 langelio.");
    }

    @Test
    void thoseAboveReadItAndColleaguesDoNot() {
        enter("handler", "Šaukė ir spyrė į duris.", "");

        assertThat(list("handler")).contains("Šaukė ir spyrė į duris.", "Ona Liudytoja");
        assertThat(list("unithead")).contains("Šaukė ir spyrė į duris.");
        assertThat(list("director")).contains("Šaukė ir spyrė į duris.");
        assertThat(List.of("handler2", "otherhead", "admin"))
                .allSatisfy(other -> assertThat(list(other)).doesNotContain("Šaukė ir spyrė"));
    }

    @Test
    void whoeverIsBarredFromTheCaseReadsNothingOfIt() {
        Walk walk = Walk.begin(beans).examining();
        enter("handler", "Grasino susidoroti.", walk.number().value());

        new Recusing(beans).own(walk, "unithead");

        assertThat(list("unithead")).doesNotContain("Grasino susidoroti.");
        assertThat(list("director")).contains("Grasino susidoroti.");
    }

    @Test
    void whatIsMissingOrCannotBeIsSaidAndNothingTypedIsLost() {
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(faults(handler.send(NEW, with("ground", "", "time", "", "day", "vakar", "facts", " "))))
                .hasSize(4);
        assertThat(faults(handler.send(NEW, with("day", "2099-01-01"))))
                .containsExactly("Tai negalėjo įvykti ateityje. Patikslinkite dieną ir laiką.");
        assertThat(faults(handler.send(NEW, with("day", "0001-01-01"))))
                .containsExactly("Patikrinkite metus: ši diena per sena, kad būtų teisinga.");
        assertThat(faults(handler.send(NEW, with("witness", "ž".repeat(301))))).hasSize(1);
        HttpResponse<String> noCase = handler.send(NEW, with("caseNumber", "4.17-26/999999"));
        assertThat(faults(noCase)).singleElement().asString().contains("Tokios bylos nėra");
        Document page = Jsoup.parse(noCase.body());
        assertThat(page.select("#facts").text()).isEqualTo("Šaukė.");
        assertThat(page.select("#time").val()).isEqualTo("09:40");
    }

    @Test
    void theDeskLeadsThere() {
        assertThat(Jsoup.parse(Visitor.signedIn(port, "registrar").open("/desk").body())
                        .select("a[href=" + NEW + "]"))
                .hasSize(1);
    }

    private void enter(String login, String facts, String caseNumber) {
        assertThat(Visitor.signedIn(port, login)
                        .send(NEW, with("facts", facts, "caseNumber", caseNumber))
                        .statusCode())
                .isEqualTo(302);
    }

    private String list(String login) {
        return Visitor.signedIn(port, login).open(LIST).body();
    }

    private static List<String> faults(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).isEqualTo(422);
        return Jsoup.parse(refused.body()).select(".govuk-error-summary li").eachText();
    }

    private static Map<String, String> with(String... others) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "ground", "AGGRESSIVE",
                "day", "2026-11-23",
                "time", "09:40",
                "facts", "Šaukė.",
                "witness", "Ona Liudytoja",
                "caseNumber", ""));
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return fields;
    }
}
