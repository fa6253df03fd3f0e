package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.AbsenceDays;
import lt.atsakas.organisation.AbsenceDesk;
import lt.atsakas.organisation.AbsenceKind;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewAbsence;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class AbsencesPageTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Attendance attendance;

    @Autowired
    private AbsenceDesk desk;

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(beans);
    }

    @AfterEach
    void everybodyIsBack() {
        staff.everythingIsAsBefore();
    }

    @Test
    void aSupervisorDealsWithAnUnforeseenAbsenceInOneGo() {
        CaseNumber number = Walk.begin(beans).examining().number();
        Visitor head = Visitor.signedIn(port, "unithead");
        assertThat(page(head.open("/absences")).select("#sudden-title")).isNotEmpty();

        Document check = page(head.sendFrom("/absences", "/absences/check", sudden("handler", "handler2")));
        assertThat(check.text()).contains("Aistė Ramanauskaitė", "Iškart bus perduota", "perims Mindaugas Petraitis");
        assertThat(check.select("a[href=/cases/" + number.address() + "]").text())
                .isEqualTo(number + " – Išnagrinėti skundą");
        assertThat(attendance.isAway(HANDLER)).as("nothing is entered yet").isFalse();

        assertThat(head.sendFrom("/absences", "/absences", hidden(check)).statusCode())
                .isEqualTo(302);
        assertThat(page(head.open("/absences")).select("[role=status]").text())
                .startsWith("Nebuvimas įrašytas. Perduota užduočių: ");
        assertThat(Visitor.signedIn(port, "handler2")
                        .open("/cases/" + number.address())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whyIsReadByThoseAboveAndOthersReadUntilWhenOnly() {
        ill();

        assertThat(page("unithead").text()).contains("Aistė Ramanauskaitė Liga, 2026-11-23 – 2026-11-27");
        assertThat(page("admin").text()).contains("Aistė Ramanauskaitė Liga, 2026-11-23 – 2026-11-27");
        assertThat(page("handler").select("section").get(0).text()).contains("Liga, 2026-11-23 – 2026-11-27");
        for (String other : new String[] {"handler2", "otherhead", "registrar", "dpo"}) {
            assertThat(page(other).text())
                    .as(other)
                    .contains("Aistė Ramanauskaitė nėra iki 2026-11-27 pavaduoja Mindaugas Petraitis")
                    .doesNotContain("Liga");
        }
        assertThat(page("handler2").text()).contains("Ką pavaduoju");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "last|''|last|Nurodykite paskutinę nebuvimo dieną",
                "last|rytoj|last|Nurodykite paskutinę nebuvimo dieną",
                "first|''|first|Nurodykite pirmą nebuvimo dieną",
                "kind|''|kind|Pasirinkite priežastį.",
                "kind|HOLIDAY|kind|Pasirinkite priežastį.",
                "employee|''|employee|Pasirinkite darbuotoją.",
                "employee|otherhead|employee|Nebuvimą įrašo pats darbuotojas",
                "employee|<script>|employee|Tokio darbuotojo nėra.",
                "last|2026-11-20|last|Paskutinė nebuvimo diena negali būti ankstesnė už pirmąją.",
                "deputy|handler|deputy|Darbuotojas negali pavaduoti pats savęs.",
                "deputy|nobody|deputy|Šis darbuotojas čia nebedirba."
            })
    void whatCannotBeEnteredIsSaidBesideItsFieldAndNothingTypedIsLost(
            String field, String value, String at, String words) {
        Map<String, String> form = new TreeMap<>(vacation("handler"));
        form.put(field, value);
        Visitor handler = Visitor.signedIn(port, "handler");

        HttpResponse<String> refused = handler.sendFrom("/absences/new", "/absences/check", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = page(refused);
        assertThat(page.select(".govuk-error-summary a[href=#" + at + "]").text())
                .contains(words);
        assertThat(page.select("#" + at + "-error").text()).contains(words);
        if (!field.equals("first")) {
            assertThat(page.select("#first").val()).isEqualTo(form.get("first"));
        }
        assertThat(handler.sendFrom("/absences/new", "/absences", form).statusCode())
                .isEqualTo(422);
        assertThat(attendance.known()).isEmpty();
    }

    @Test
    void anAbsenceLastsLongerEndsOrIsCalledOff() {
        AbsenceCard absence = staff.away("handler", "2026-11-20", "2026-11-24", "handler2");
        Visitor handler = Visitor.signedIn(port, "handler");
        String address = "/absences/" + absence.id();

        handler.sendFrom(address, address, Map.of("last", "2026-11-30", "deputy", "handler3"));
        assertThat(attendance.awayUntil(HANDLER)).contains(LocalDate.parse("2026-11-30"));
        assertThat(page(handler.sendFrom(address, address, Map.of("last", "2026-11-21")))
                        .text())
                .contains("Ši diena jau praėjo.");

        assertThat(handler.sendFrom(address, address + "/end", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(attendance.isAway(HANDLER)).isFalse();
        assertThat(handler.open(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aStrangersAbsenceIsNotFound() {
        AbsenceCard absence = ill();
        Visitor stranger = Visitor.signedIn(port, "handler2");
        String address = "/absences/" + absence.id();

        assertThat(stranger.open(address).statusCode()).isEqualTo(404);
        assertThat(stranger.open("/absences/nera").statusCode()).isEqualTo(404);
        assertThat(stranger.sendWithTokenOf("/absences/new", address + "/end", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.sendWithTokenOf("/absences/new", address, Map.of("last", "2026-12-01"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(attendance.isAway(HANDLER)).isTrue();
    }

    @Test
    void whoeverIsNotSignedInAndWhoeverForgesAFormGetsNothing() {
        Visitor stranger = new Visitor(port);
        assertThat(stranger.open("/absences").statusCode()).isEqualTo(302);
        Visitor handler = Visitor.signedIn(port, "handler");

        HttpResponse<String> forged = handler.exchange(handler.request("/absences")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("employee=handler")));

        assertThat(forged.statusCode()).isIn(302, 403);
        assertThat(attendance.known()).isEmpty();
    }

    @Test
    void thePreviewCountsButDoesNotShowCasesThatOneMayNotKnow() {
        CaseNumber hidden = Walk.begin(beans).examining().number();
        Visitor admin = Visitor.signedIn(port, "admin");

        Document check = page(admin.sendFrom("/absences", "/absences/check", sudden("handler", "handler2")));

        assertThat(check.text())
                .contains("Užduočių kitose bylose, kurių nematote: ")
                .doesNotContain(hidden.value());
    }

    @Test
    void theAbsentAreOfferedLastWhenAHandlerIsChosen() {
        ill();

        assertThat(beans.getBean(lt.atsakas.appointment.Suggestions.class)
                        .candidates(Walk.begin(beans).classified().number(), new EmployeeId("unithead")))
                .last()
                .satisfies(last -> {
                    assertThat(last.employee().id()).isEqualTo(HANDLER);
                    assertThat(last.outlook().awayUntil()).isEqualTo(LocalDate.parse("2026-11-27"));
                });
    }

    private AbsenceCard ill() {
        AbsenceDays days = new AbsenceDays(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-27"));
        return desk.enter(new NewAbsence(HANDLER, AbsenceKind.ILLNESS, days, new EmployeeId("handler2")), HANDLER);
    }

    private Document page(String login) {
        return page(Visitor.signedIn(port, login).open("/absences"));
    }

    private static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    private static Map<String, String> sudden(String employee, String deputy) {
        return Map.of(
                "employee", employee, "kind", "OTHER", "first", "2026-11-23", "last", "2026-11-25", "deputy", deputy);
    }

    private static Map<String, String> vacation(String employee) {
        return Map.of(
                "employee", employee,
                "kind", "VACATION",
                "first", "2026-11-24",
                "last", "2026-11-25",
                "deputy", "handler2");
    }

    private static Map<String, String> hidden(Document check) {
        Map<String, String> fields = new TreeMap<>();
        check.select("form[action=/absences] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.remove("_csrf");
        return fields;
    }
}
