package lt.atsakas.administration.web;

import static lt.atsakas.administration.web.AdminBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtsakasTest
class LeavingPageTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    private final String login = "iseina" + COUNT.incrementAndGet();
    private final String leave = "/admin/employees/" + login + "/leave";
    private AdminBrowser admin;

    @BeforeEach
    void signIn() {
        admin = AdminBrowser.at(port);
        admin.join(login, "otherhead");
    }

    @Test
    void whatIsLeftBehindIsSaidBeforeItIsConfirmed() {
        assertThat(admin.open(leave).text()).contains("Nebaigtų bylų ir užduočių nepaliks.");
        assertThat(admin.open("/admin/employees/unithead/leave").text())
                .contains("Vadovauja darbuotojams: Aistė Ramanauskaitė", "Vadovauja padaliniams: Būsto priežiūros")
                .contains("Niekas: darbuotojų vadovu taps Vytautas Jankauskas, o padaliniai liks be vadovo");

        assertThat(location(admin.fillIn(leave, Map.of()))).endsWith("?left");

        assertThat(isActive(login)).isFalse();
        assertThat(admin.open("/admin/employees/" + login).text()).contains("Nebedirba", "Grįžo dirbti");
        assertThat(location(admin.visitor().open(leave))).endsWith("/admin/employees/" + login);
    }

    @Test
    void theLastAdministratorCannotLeave() {
        HttpResponse<String> refused = admin.fillIn("/admin/employees/admin/leave", Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".govuk-error-summary").text())
                .contains("paskutinis administratorius");
        assertThat(isActive("admin")).isTrue();
    }

    @Test
    void theLastOneWhoDecidesInTheDirectorsPlaceIsWarnedOf() {
        assertThat(admin.open("/admin/employees/n.mockute/leave").text())
                .contains("niekas negalės spręsti vietoj direktoriaus");
        assertThat(admin.open(leave).text()).doesNotContain("vietoj direktoriaus");
    }

    @Test
    void theLastDirectorCannotLeaveBeforeThereIsAnother() {
        String page = "/admin/employees/director/leave";
        assertThat(admin.open(page).select("#successor option").first().text()).isEqualTo("Pasirinkite");

        HttpResponse<String> refused = admin.fillIn(page, Map.of("successor", "unithead"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".govuk-error-summary").text())
                .contains("paskutinis direktorius", "Pirma suteikite direktoriaus rolę kitam darbuotojui");
        assertThat(isActive("director")).isTrue();
    }

    @Test
    void whoeverLeadsIsFollowedByWhoIsChosen() {
        String below = login + "b";
        admin.join(below, login);

        admin.fillIn(leave, Map.of("successor", "unithead"));

        assertThat(organisation.employee(new EmployeeId(below)).supervisor()).isEqualTo(new EmployeeId("unithead"));
    }

    @Test
    void aPageThatHasGrownOldIsLookedAtAnew() {
        Map<String, String> read = admin.form(leave);
        admin.fillIn("/admin/employees/" + login + "/edit", Map.of("position", "Vadovė"));

        HttpResponse<String> late = admin.send(leave, read);

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(isActive(login)).isTrue();
    }

    @Test
    void whoHasLeftComesBackThroughTheSameFormAsEverybody() {
        admin.fillIn(leave, Map.of());

        HttpResponse<String> back =
                admin.fillIn("/admin/employees/" + login + "/return", Map.of("supervisor", "unithead"));

        assertThat(location(back)).endsWith("?saved");
        assertThat(isActive(login)).isTrue();
    }

    private boolean isActive(String employee) {
        return organisation.employee(new EmployeeId(employee)).active();
    }
}
