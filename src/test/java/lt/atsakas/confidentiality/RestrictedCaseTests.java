package lt.atsakas.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Priority;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Cases about corruption, personal data and the conduct of employees have a smaller circle; registrars see what is registered. */
@AtsakasTest
class RestrictedCaseTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DocumentStore documents;

    @ParameterizedTest
    @ValueSource(strings = {"corruption", "personalData", "staffConduct"})
    void isSeenByItsHandlerTheHeadOfItsUnitAndTheDirector(String category) {
        Walk walk = restricted(category);

        assertThat(List.of("i.jasaite", "r.gudaitis", "director")).allSatisfy(login -> assertSeenBy(login, walk, true));
        assertThat(List.of("otherhead", "chair", "member1", "admin", "registrar", "l.butkiene"))
                .allSatisfy(login -> assertSeenBy(login, walk, false));
    }

    @Test
    void nobodyMerelyStandsAboveIt() {
        Walk ordinary = ofFrontDesk(false);
        Walk restricted = ofFrontDesk(true);

        assertThat(List.of("m.zukauskas", "l.butkiene", "chair", "director", "registrar"))
                .allSatisfy(login -> assertSeenBy(login, ordinary, true));
        assertThat(List.of("m.zukauskas", "l.butkiene", "director"))
                .allSatisfy(login -> assertSeenBy(login, restricted, true));
        assertThat(List.of("chair", "registrar")).allSatisfy(login -> assertSeenBy(login, restricted, false));
    }

    @Test
    void whoeverIsDrawnInSeesItAlsoAsRegistrar() {
        Walk walk = ofFrontDesk(true);

        List.of("chair", "registrar")
                .forEach(login -> beans.getBean(CaseAccess.class).drawIn(walk.number(), new EmployeeId(login)));

        assertThat(List.of("chair", "registrar")).allSatisfy(login -> assertSeenBy(login, walk, true));
    }

    @Test
    void whoeverStandsInForTheHeadSeesItMeanwhile() {
        Walk walk = restricted("corruption");
        Staff staff = new Staff(beans);
        assertSeenBy("otherhead", walk, false);

        staff.away("r.gudaitis", "otherhead");

        assertSeenBy("otherhead", walk, true);
        staff.everythingIsAsBefore();
        assertSeenBy("otherhead", walk, false);
    }

    @Test
    void aRegistrarSeesItUntilItIsClassified() {
        Walk walk = Walk.begin(beans);
        assertSeenBy("registrar", walk, true);

        classify(walk, "corruption");

        assertSeenBy("registrar", walk, false);
    }

    @Test
    void theRegistrarStillServesItsClientWithoutReadingIt() {
        Walk walk = restricted("corruption");
        Visitor registrar = Visitor.signedIn(port, "registrar");

        Document page = Jsoup.parse(registrar.open(page(walk)).body());

        assertThat(page.text())
                .contains("Šios bylos prieiga ribota")
                .doesNotContain("Petraitienė", "Šąla butas", "15 laipsnių");
        assertThat(registrar
                        .sendWithTokenOf(page(walk), page(walk) + "/code", Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/code");
        assertThat(registrar.read("/api" + page(walk)).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(port, "otherhead").open(page(walk)).body())
                .doesNotContain("Šios bylos prieiga ribota");
    }

    @Test
    void theRegistrarOfAnOrdinaryCaseSeesWhatIsRegisteredAndNotHowItIsExamined() {
        Walk walk = Walk.begin(beans)
                .assigned()
                .complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", "handler", Map.of("note", "Kalbėta su kaimyne"))
                .written();
        String seen = document(walk, "registrar", DocumentKind.SCAN, "priimta.txt");
        String unseen = document(walk, "handler", DocumentKind.SCAN, "apziura.txt");
        Visitor registrar = Visitor.signedIn(port, "registrar");

        Document page = Jsoup.parse(registrar.open(page(walk)).body());

        assertThat(page.text())
                .contains("Liepų g. 1", "15 laipsnių", "priimta.txt")
                .doesNotContain("Kalbėta su kaimyne", "vožtuvas", "apziura.txt");
        assertThat(registrar.read(page(walk) + "/documents/" + seen).statusCode())
                .isEqualTo(200);
        assertThat(registrar.read(page(walk) + "/documents/" + unseen).statusCode())
                .isEqualTo(404);
        assertThat(Jsoup.parse(Visitor.signedIn(port, "handler")
                                .open(page(walk))
                                .body())
                        .text())
                .contains("Kalbėta su kaimyne", "apziura.txt");
    }

    private String document(Walk walk, String login, DocumentKind kind, String name) {
        return documents
                .add(
                        walk.number(),
                        kind,
                        name,
                        name.getBytes(StandardCharsets.UTF_8),
                        Actor.employee(new EmployeeId(login)))
                .id()
                .value()
                .toString();
    }

    private void assertSeenBy(String login, Walk walk, boolean seen) {
        Visitor visitor = Visitor.signedIn(port, login);
        assertThat(visitor.read("/api" + page(walk)).statusCode()).as(login).isEqualTo(seen ? 200 : 404);
        assertThat(Stream.of("/cases?q=", "/api/cases?q=")
                        .map(search -> visitor.read(search + walk.number()).body()))
                .as(login)
                .allSatisfy(found -> assertThat(found.contains("Šąla butas")).isEqualTo(seen));
    }

    private Walk restricted(String category) {
        Walk walk = Walk.begin(beans);
        classify(walk, category);
        return walk.complete("userTask_assignHandler", "r.gudaitis", Map.of("handler", "i.jasaite"));
    }

    /** In a unit whose head answers to somebody who is not the director. */
    private Walk ofFrontDesk(boolean restricted) {
        Walk walk = Walk.begin(beans);
        CaseRegistry registry = beans.getBean(CaseRegistry.class);
        registry.classify(
                walk.number(),
                new Classification(CaseKind.COMPLAINT, "other", new UnitCode("klientai"), Priority.NORMAL, restricted),
                Actor.system());
        registry.assignTo(walk.number(), new EmployeeId("m.zukauskas"), Actor.system());
        return walk;
    }

    private void classify(Walk walk, String category) {
        StaffMember.signIn(port, "registrar")
                .complete(
                        walk.number().value(),
                        "userTask_classifyComplaint",
                        Map.of("kind", "complaint", "category", category, "urgency", "none"));
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}
