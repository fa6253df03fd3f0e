package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Employees keep their declared interests on a page, administrators everybody's. */
@AtsakasTest
class InterestsPageTests {

    private static final String PAGE = "/interests";

    @LocalServerPort
    private int port;

    @Test
    void anEmployeeDeclaresAndWithdraws() {
        Visitor me = Visitor.signedIn(port, "p.baranauskas");

        assertThat(me.send(PAGE, Map.of("kind", "COMPANY", "what", "UAB „Mano žmonos“", "since", "2026-05-04"))
                        .statusCode())
                .isEqualTo(302);

        Element line = Jsoup.parse(me.open(PAGE).body()).selectFirst("li:contains(Mano žmonos)");
        assertThat(line.text()).contains("Įmonė ar bendrija, nuo 2026-05-04");
        me.sendFrom(PAGE, line.select("form").attr("action"), Map.of("employee", "p.baranauskas"));
        assertThat(me.open(PAGE).body()).doesNotContain("Mano žmonos");
    }

    @Test
    void theAdministratorDoesItForSomebodyAndTheOfficerReadsIt() {
        Visitor admin = Visitor.signedIn(port, "admin");
        String his = PAGE + "?employee=a.grigas";
        admin.sendFrom(
                his,
                PAGE,
                Map.of("employee", "a.grigas", "kind", "PERSON", "what", "Zita Grigaitė", "since", "2026-05-04"));

        Visitor officer = Visitor.signedIn(port, "dpo");
        assertThat(officer.open(his).body()).contains("Zita Grigaitė").doesNotContain("Deklaruoti interesą");
        assertThat(Visitor.signedIn(port, "a.grigas").open(PAGE).body()).contains("Zita Grigaitė");
    }

    @Test
    void toWhoeverLeadsThemThereIsNothingToSee() {
        Visitor head = Visitor.signedIn(port, "unithead");

        assertThat(head.open(PAGE + "?employee=a.grigas").statusCode()).isEqualTo(404);
        assertThat(head.sendFrom(
                                PAGE,
                                PAGE,
                                Map.of("employee", "a.grigas", "kind", "PERSON", "what", "Zita", "since", "2026-05-04"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Jsoup.parse(head.open(PAGE).body()).select("#employee")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingTypedIsLost() {
        HttpResponse<String> refused = Visitor.signedIn(port, "p.baranauskas")
                .send(PAGE, Map.of("kind", "", "what", "Palikta", "since", "rytoj"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".govuk-error-summary li"))
                .hasSize(2);
        assertThat(Jsoup.parse(refused.body()).select("#what").val()).isEqualTo("Palikta");
    }
}
