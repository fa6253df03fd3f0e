package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.Visitor;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A supervisor passes cases of an ill colleague on and looks how far it has come. */
@AtsakasTest
class BulkPageTests {

    private static final String PAGE = "/reassignments";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseRegistry registry;

    private OwnUnit unit;
    private Visitor head;

    @BeforeEach
    void foundAUnit() {
        unit = OwnUnit.founded(beans);
        head = Visitor.signedIn(port, unit.head().value());
    }

    @Test
    void theWayLeadsFromOversightOverALookAheadToTheProgress() {
        CaseNumber number = unit.handledBy(unit.first(), "2026-12-21");
        assertThat(page("/oversight").select("a[href=" + PAGE + "]").text()).isEqualTo("Perduoti kelias bylas");
        Document plan = page(PAGE + "?handler=" + unit.first() + "&to=");
        assertThat(plan.text()).contains(number.value(), "Atsakyti iki 2026-12-21.");
        assertThat(plan.select("select[name=to] option[selected]").last().val())
                .isEqualTo(unit.second().value());

        HttpResponse<String> ordered = head.sendFrom(
                PAGE + "?handler=" + unit.first(),
                PAGE,
                Map.of(
                        "handler",
                        unit.first().value(),
                        "number",
                        number.value(),
                        "to",
                        unit.second().value(),
                        "reason",
                        "Serga."));

        String progress = ordered.headers().firstValue("Location").orElseThrow();
        assertThat(progress).contains(PAGE + "/");
        assertThat(page(progress).text()).contains("Peržiūrėta bylų: 0 iš 1", "Laukia", "Atnaujinti");
        assertThat(registry.facts(number).handler()).isEqualTo(unit.first());
    }

    @Test
    void onlyThoseAreOfferedWhoHaveSomethingToPassOn() {
        unit.handledBy(unit.first(), "2026-12-21");
        Walk others = Walk.begin(beans).drafting().fire("event_draftOverdue");
        beans.getBean(CaseAccess.class).drawIn(others.number(), unit.head());
        beans.getBean(TaskService.class)
                .setAssignee(
                        others.task("userTask_handleEscalation").getId(),
                        unit.head().value());

        assertThat(page("/oversight").select("table").text())
                .as("watched over now")
                .contains(beans.getBean(Organisation.class)
                        .employee(new EmployeeId("handler"))
                        .fullName());
        assertThat(page(PAGE).select("#handler option").eachAttr("value"))
                .containsExactly(unit.first().value());
    }

    @Test
    void whereNobodyHasACaseNothingLeadsThere() {
        assertThat(page("/oversight").select("a[href=" + PAGE + "]")).isEmpty();
    }

    @Test
    void whereNothingIsChosenTheFormSaysSo() {
        CaseNumber number = unit.handledBy(unit.first(), "2026-12-21");

        HttpResponse<String> refused = head.sendFrom(
                PAGE + "?handler=" + unit.first(),
                PAGE,
                Map.of("handler", unit.first().value(), "number", number.value(), "to", "", "reason", "Palikta."));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Pasirinkite, kam perduoti bent vieną bylą", "Palikta.");
        assertThat(registry.facts(number).handler()).isEqualTo(unit.first());
    }

    @Test
    void aReasonThatCannotBeKeptIsRefusedInTheFormAndNothingIsLost() {
        CaseNumber number = unit.handledBy(unit.first(), "2026-12-21");
        CaseNumber stays = unit.handledBy(unit.first(), "2026-12-22");
        String tooLong = "a".repeat(2001);

        Document refused = refused(number, stays, tooLong);

        assertThat(refused.select("#reason-error").text())
                .isEqualTo("Priežastis per ilga: daugiausia 2000 ženklų, o dabar jų 2001. Sutrumpinkite.");
        assertThat(refused.select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
        assertThat(refused.select("#reason").text()).isEqualTo(tooLong);
        assertThat(refused.select("select[name=to].at-whole").eachAttr("name")).hasSize(2);
        assertThat(refused.select("select[name=to].at-whole option[selected]").eachAttr("value"))
                .as("the case that stays was not chosen for anybody")
                .containsExactly(unit.second().value());
        assertThat(registry.facts(number).handler()).isEqualTo(unit.first());
    }

    @Test
    void aSignThatIsNoTextIsSaidAndTakenOutOfTheReason() {
        CaseNumber number = unit.handledBy(unit.first(), "2026-12-21");
        CaseNumber stays = unit.handledBy(unit.first(), "2026-12-22");

        Document refused = refused(number, stays, "Ser\u0000ga.");

        assertThat(refused.select("#reason-error").text()).contains("Priežasties 1 eilutėje", "U+0000");
        assertThat(refused.select("#reason").text()).isEqualTo("Serga.");
    }

    private Document refused(CaseNumber number, CaseNumber stays, String reason) {
        HttpResponse<String> answer = head.sendFrom(
                PAGE + "?handler=" + unit.first(),
                PAGE,
                List.of(
                        Map.entry("handler", unit.first().value()),
                        Map.entry("number", number.value()),
                        Map.entry("to", unit.second().value()),
                        Map.entry("number", stays.value()),
                        Map.entry("to", ""),
                        Map.entry("reason", reason)));
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body());
    }

    @Test
    void whoWatchesOverNobodyHasNoSuchPage() {
        assertThat(Visitor.signedIn(port, unit.first().value()).open(PAGE).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherSupervisorDoesNotSeeTheOrder() {
        CaseNumber number = unit.handledBy(unit.first(), "2026-12-21");
        String progress = head.sendFrom(
                        PAGE + "?handler=" + unit.first(),
                        PAGE,
                        Map.of(
                                "handler",
                                unit.first().value(),
                                "number",
                                number.value(),
                                "to",
                                unit.second().value()))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(Visitor.signedIn(port, "unithead").open(progress).statusCode())
                .isEqualTo(404);
    }

    private Document page(String path) {
        HttpResponse<String> page = head.open(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }
}
