package lt.atsakas.administration.web;

import static lt.atsakas.administration.web.AdminBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
class EmployeePagesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    private final String login = "puslapis" + COUNT.incrementAndGet();
    private final String card = "/admin/employees/" + login;
    private final String edit = card + "/edit";
    private AdminBrowser admin;

    @BeforeEach
    void signIn() {
        admin = AdminBrowser.at(port);
    }

    @Test
    void anEmployeeIsEnteredLetInAndMoved() {
        assertThat(location(admin.join(login, "otherhead"))).endsWith(card + "?joined");
        assertThat(admin.open(card).text()).contains("Slaptažodžio nėra: prisijungti negali.");

        String password = admin.issuedPassword(login);
        assertThat(admin.open("/admin/passwords").select(".at-code"))
                .as("shown once")
                .isEmpty();
        assertThat(location(new Visitor(port).signIn(login, password))).endsWith("/password?first");

        assertThat(location(admin.fillIn(edit, Map.of("supervisor", "unithead"))))
                .endsWith("?saved");
        assertThat(supervisor()).isEqualTo(new EmployeeId("unithead"));
        assertThat(admin.open(card).select(".at-timeline__what").eachText().toString())
                .contains("Tiesioginis vadovas: Dalia Šimkutė → Gintaras Balčiūnas", "Atliko: Tomas Urbonas")
                .doesNotContain(password);
    }

    @Test
    void whatIsAmissIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Map<String, String> facts = AdminBrowser.facts(login, "otherhead");
        facts.put("email", "ne adresas");
        facts.put("position", "");

        HttpResponse<String> refused = admin.send("/admin/new-employee", facts);

        Document page = Jsoup.parse(refused.body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#position", "#email");
        assertThat(page.select("#email-error").text()).contains("El. pašto adresas neteisingas");
        assertThat(page.select("#fullName").val()).isEqualTo("Puslapė Puslapienė");
        assertThat(page.select("#supervisor option[selected]").val()).isEqualTo("otherhead");
        assertThat(page.select("input[name=roles][checked]").val()).isEqualTo("HANDLER");
    }

    @Test
    void aRingIsRefusedInWords() {
        admin.join(login, "unithead");

        HttpResponse<String> refused = admin.fillIn("/admin/employees/unithead/edit", Map.of("supervisor", login));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#supervisor-error").text())
                .contains("Gintaras Balčiūnas → Puslapė Puslapienė → Gintaras Balčiūnas");
        assertThat(organisation.employee(new EmployeeId("unithead")).supervisor())
                .isEqualTo(new EmployeeId("director"));
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondIsToldAndMaySaveAgain() {
        admin.join(login, "otherhead");
        Map<String, String> mine = admin.form(edit);
        admin.fillIn(edit, Map.of("supervisor", "unithead"));
        mine.put("position", "Vyriausioji specialistė");

        HttpResponse<String> second = admin.send(edit, mine);

        Document page = Jsoup.parse(second.body());
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary").text()).contains("pakeitė kitas administratorius");
        assertThat(page.select("#position").val()).isEqualTo("Vyriausioji specialistė");
        assertThat(supervisor()).isEqualTo(new EmployeeId("unithead"));
        mine.put("version", page.select("input[name=version]").val());
        assertThat(location(admin.send(edit, mine))).endsWith("?saved");
    }

    @Test
    void rolesOfTheSignedInCountFromTheNextRequest() {
        Map<String, String> facts = AdminBrowser.facts(login, "otherhead");
        facts.put("roles", "ADMINISTRATOR");
        admin.send("/admin/new-employee", facts);
        Visitor second = letIn();
        assertThat(second.open("/admin/employees").statusCode()).isEqualTo(200);

        admin.fillIn(edit, Map.of("roles", "HANDLER"));

        assertThat(second.open("/admin/employees").statusCode()).isEqualTo(302);
        second.signIn(login, "keturi žali arkliai");
        assertThat(second.open("/admin/employees").statusCode()).isEqualTo(403);
    }

    @Test
    void theListIsNarrowedByWordsUnitRoleAndState() {
        admin.join(login, "otherhead");

        assertThat(found("q=puslapiene+" + login)).isEqualTo(1);
        assertThat(found("q=" + login + "&unit=nuoma")).isEqualTo(1);
        assertThat(found("q=" + login + "&unit=teise")).isZero();
        assertThat(found("q=" + login + "&role=REGISTRAR")).isZero();
        assertThat(found("q=" + login + "&state=WITHOUT_PASSWORD")).isEqualTo(1);
        organisation.leave(new EmployeeId(login));
        assertThat(found("q=" + login)).isZero();
        assertThat(found("q=" + login + "&state=FORMER")).isEqualTo(1);
        assertThat(admin.open("/admin/employees?state=ALL&page=9999").text()).contains("Rasta darbuotojų");
    }

    private int found(String filter) {
        return admin.open("/admin/employees?" + filter).select("tbody tr").size();
    }

    private Visitor letIn() {
        Visitor browser = new Visitor(port);
        String own = "keturi žali arkliai";
        browser.send(
                "/password",
                Map.of("username", login, "present", admin.issuedPassword(login), "chosen", own, "again", own));
        browser.signIn(login, own);
        return browser;
    }

    private EmployeeId supervisor() {
        return organisation.employee(new EmployeeId(login)).supervisor();
    }
}
