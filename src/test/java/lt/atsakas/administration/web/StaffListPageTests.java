package lt.atsakas.administration.web;

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
class StaffListPageTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String HEADER =
            "Prisijungimo vardas;Vardas ir pavardė;Pareigos;El. paštas;Telefonas;Padalinys;"
                    + "Tiesioginis vadovas;Rolės;Vadovauja padaliniams;Dirba\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    private final String login = "failas" + COUNT.incrementAndGet();
    private Visitor admin;

    @BeforeEach
    void signIn() {
        admin = Visitor.signedIn(port, "admin");
    }

    @Test
    void aFileIsLookedAtConfirmedAndThenDone() {
        Document preview = upload(HEADER + line(login, "director", "taip"));
        assertThat(preview.text()).contains("Pradeda dirbti 1", "Vardas ir pavardė: Failė Failienė");
        assertThat(preview.select("tbody tr").text()).contains("Pradės dirbti");
        assertThat(organisation.find(new EmployeeId(login))).isEmpty();

        HttpResponse<String> done = confirm(preview);

        assertThat(location(done)).endsWith("/admin/employees?imported");
        assertThat(organisation.employee(new EmployeeId(login)).active()).isTrue();
        Document leaver = upload(HEADER + line(login, "director", "ne"));
        assertThat(leaver.text()).contains("Nebedirbs", "Nebaigtų bylų ir užduočių nepaliks.");
    }

    @Test
    void whatIsWrittenOutIsReadInWithoutAChange() {
        HttpResponse<String> file = admin.open("/admin/staff-list.csv");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "darbuotojai-2026-11-23.csv");
        assertThat(upload(file.body()).text()).contains("keisti nėra ko");
    }

    @Test
    void faultsAreListedByLineAndNothingCanBeConfirmed() {
        Document preview = upload(HEADER + line(login, "director", "gal") + line("kitas-" + login, "niekas", "taip"));

        assertThat(preview.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).startsWith("2 Dirba Įrašykite „taip“ arba „ne“."))
                .anySatisfy(row -> assertThat(row).startsWith("3 Tiesioginis vadovas Darbuotojo „niekas“ nėra."));
        assertThat(preview.select("button")).noneMatch(button -> button.text().contains("Patvirtinti"));
    }

    @Test
    void aHouseThatChangedMeanwhileIsLookedAtAnew() {
        Document preview = upload(HEADER + line(login, "director", "taip"));
        confirm(upload(HEADER + line(login, "unithead", "taip")));

        HttpResponse<String> late = confirm(preview);

        Document page = Jsoup.parse(late.body());
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary").text()).contains("Nieko nepakeista");
        assertThat(page.text()).contains("Tiesioginis vadovas: Gintaras Balčiūnas → Vytautas Jankauskas");
        assertThat(location(confirm(page))).endsWith("?imported");
    }

    @Test
    void whatIsNoListIsRefusedInWords() {
        assertThat(upload("\u0000PK").select("#file-error").text()).contains("CSV UTF-8");
        assertThat(upload("x".repeat(600_000)).select("#file-error").text()).contains("daugiausia 512 kB");
        assertThat(upload("Vardas;Pavardė\n").select("#file-error").text()).contains("trūksta stulpelių");
        assertThat(upload("").select("#file-error").text()).contains("Pasirinkite failą");
    }

    @Test
    void theLongestListGoesThereAndBackWhole() {
        StringBuilder list = new StringBuilder(HEADER);
        for (int i = 0; i < 2_000; i++) {
            list.append(line(login + "x" + i, i == 1_999 ? login + "x1999" : "director", "taip"));
        }

        Document preview = upload(list.toString());

        assertThat(preview.text()).contains("Pradeda dirbti 2000", "2001 Tiesioginis vadovas Darbuotojas negali");
    }

    @Test
    void aDamagedConfirmationChangesNothing() {
        Document preview = upload(HEADER + line(login, "director", "taip"));

        for (String content : new String[] {
            "%%%", "", preview.select("input[name=content]").val().substring(8)
        }) {
            HttpResponse<String> damaged = admin.sendFrom(
                    "/admin/staff-list",
                    "/admin/staff-list/confirm",
                    Map.of(
                            "content",
                            content,
                            "digest",
                            preview.select("input[name=digest]").val()));
            assertThat(damaged.statusCode()).isEqualTo(422);
        }
        assertThat(organisation.find(new EmployeeId(login))).isEmpty();
    }

    private Document upload(String file) {
        return Jsoup.parse(admin.sendFiles("/admin/staff-list", Map.of(), "file", Map.of("sarasas.csv", file))
                .body());
    }

    private HttpResponse<String> confirm(Document preview) {
        return admin.sendFrom(
                "/admin/staff-list",
                "/admin/staff-list/confirm",
                Map.of(
                        "content", preview.select("input[name=content]").val(),
                        "digest", preview.select("input[name=digest]").val()));
    }

    private static String line(String login, String supervisor, String active) {
        return String.join(
                        ";",
                        login,
                        "Failė Failienė",
                        "Specialistė",
                        login + "@atsakas.demo",
                        "'+370 5 277 9000",
                        "finansai",
                        supervisor,
                        "",
                        "",
                        active)
                + "\n";
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
