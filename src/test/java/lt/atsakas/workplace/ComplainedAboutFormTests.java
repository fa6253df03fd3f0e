package lt.atsakas.workplace;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class ComplainedAboutFormTests {

    private static final EmployeeId NAMED = new EmployeeId("handler2");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private Organisation organisation;

    @Autowired
    private CaseRegistry registry;

    @Test
    void aRegistrarNamesSomebodyAndTheJournalSaysWhom() {
        CaseNumber number = Walk.begin(beans).assigned().number();
        Visitor registrar = Visitor.signedIn(port, "registrar");

        int answer = name(registrar, number);

        assertThat(answer).isEqualTo(302);
        assertThat(impartiality.complainedAbout(number)).isEqualTo(Set.of(NAMED));
        assertThat(registrar.open(page(number)).body())
                .contains("Nurodyti skundžiami darbuotojai: Mindaugas Petraitis");
        assertThat(Visitor.signedIn(port, "handler2").open(page(number)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoNamesTheirOwnHeadReadsThatItWasSavedAndWhyTheCaseIsGone() {
        CaseNumber number = Walk.begin(beans).assigned().number();
        Visitor registrar = Visitor.signedIn(port, "registrar");
        EmployeeId head = requireNonNull(
                organisation.employee(new EmployeeId("registrar")).supervisor());

        HttpResponse<String> saved = registrar.sendWithTokenOf(
                "/cases", page(number) + "/complained-about", Map.of("employee", head.value()));

        assertThat(saved.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/cases"));
        assertThat(registrar.open("/cases").body())
                .contains("Byloje " + number + " skundžiami darbuotojai įrašyti", "šios bylos nebematote");
        assertThat(registrar.open(page(number)).statusCode()).isEqualTo(404);
        assertThat(impartiality.complainedAbout(number)).containsExactly(head);
    }

    @Test
    void theHandlerMayNotAndIsNotOfferedTo() {
        CaseNumber number = Walk.begin(beans).assigned().number();
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(handler.open(page(number)).body()).doesNotContain("/complained-about");
        assertThat(name(handler, number)).isEqualTo(409);
        assertThat(impartiality.complainedAbout(number)).isEmpty();
    }

    @Test
    void whoDoesNotSeeTheCaseLearnsNothing() {
        CaseNumber number = Walk.begin(beans).assigned().number();

        assertThat(name(Visitor.signedIn(port, "otherhead"), number)).isEqualTo(404);
    }

    @Test
    void whoWasNamedAndHasLeftStaysNamed() {
        EmployeeId left = new EmployeeId("left-" + UUID.randomUUID().toString().substring(0, 8));
        organisation.add(new NewEmployee(
                left,
                "Išėjusi Darbuotoja",
                "specialistė",
                left + "@vmb.lt",
                null,
                organisation.employee(NAMED).unit(),
                new EmployeeId("unithead"),
                Set.of()));
        CaseNumber number = Walk.begin(beans).assigned().number();
        impartiality.nameComplainedAbout(number, Set.of(left), Actor.system());

        organisation.leave(left);

        Document page = Jsoup.parse(
                Visitor.signedIn(port, "registrar").open(page(number)).body());
        assertThat(page.select("#people li").text()).contains("Išėjusi Darbuotoja");
        assertThat(page.select("#employee-" + left).hasAttr("checked")).isTrue();
    }

    /** As when a process owner has added a category to the table. */
    @Test
    void aCategoryWithoutWordsIsCalledByItsCode() {
        CaseNumber number = Walk.begin(beans).assigned().number();
        CaseFacts facts = registry.facts(number);
        registry.classify(
                number,
                new Classification(
                        facts.kind(), "kiemoApšvietimas", requireNonNull(facts.unit()), facts.priority(), false),
                Actor.system());

        String page = Visitor.signedIn(port, "registrar").open(page(number)).body();

        assertThat(page).contains("kiemoApšvietimas").doesNotContain("??");
    }

    private static int name(Visitor by, CaseNumber number) {
        return by.sendWithTokenOf("/cases", page(number) + "/complained-about", Map.of("employee", NAMED.value()))
                .statusCode();
    }

    private static String page(CaseNumber number) {
        return "/cases/" + number.address();
    }
}
