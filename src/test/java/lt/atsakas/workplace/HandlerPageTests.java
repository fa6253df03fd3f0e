package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import lt.atsakas.appointment.DeclaredInterests;
import lt.atsakas.appointment.InterestKind;
import lt.atsakas.appointment.NewInterest;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.TwoAtOnce;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A supervisor chooses a handler on a page, with the reasons for and against each before their eyes. */
@AtsakasTest
class HandlerPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void theHeadPassesACaseOnFromItsPage() {
        Walk walk = Walk.begin(beans).examining();
        Visitor head = Visitor.signedIn(port, "unithead");
        assertThat(page(head, casePath(walk)).select("a[href$=/handler]").text())
                .isEqualTo("Perduoti kitam nagrinėtojui");
        Document choice = page(head, path(walk));
        assertThat(choice.text()).contains("Dabar bylą nagrinėja Aistė Ramanauskaitė", "Mindaugas Petraitis", "krūvis");
        assertThat(choice.select("input[name=to][value=handler]")).isEmpty();

        HttpResponse<String> done =
                head.send(path(walk), Map.of("seen", "handler", "to", "handler2", "reason", "Serga."));

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler2"));
        assertThat(page(head, casePath(walk)).select("#timeline").text())
                .contains(
                        "Perduota nagrinėti: Mindaugas Petraitis. Iki tol nagrinėjo Aistė Ramanauskaitė. Priežastis: Serga.");
    }

    @Test
    void theFirstHandlerIsNamedThereToo() {
        Walk walk = Walk.begin(beans).classified();
        Visitor head = Visitor.signedIn(port, "unithead");
        assertThat(page(head, casePath(walk)).select("#tasks a[href$=/handler]").text())
                .isEqualTo("Siūlomi nagrinėtojai ir kodėl jie");

        head.send(path(walk), Map.of("seen", "", "to", "handler3"));

        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler3"));
        assertThat(walk.steps()).containsExactly("userTask_confirmImpartiality");
    }

    @Test
    void aDoubtIsShownWithoutWhatWasDeclaredAndAsksForAReason() {
        Walk walk = Walk.begin(beans).examining();
        String address = walk.facts().client().address();
        declare("handler3", address);
        Visitor head = Visitor.signedIn(port, "unithead");

        Document choice = page(head, path(walk));
        assertThat(choice.select(".govuk-radios__item:has(input[value=handler3])")
                        .text())
                .contains("Abejotina", "deklaruotas su šia byla susijęs interesas")
                .doesNotContain(address);
        HttpResponse<String> refused =
                head.send(path(walk), Map.of("seen", "handler", "to", "handler3", "reason", " "));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#reason-error").text()).contains("Paaiškinkite");
        assertThat(Jsoup.parse(refused.body()).select("input[value=handler3]").hasAttr("checked"))
                .isTrue();
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler"));
        head.send(path(walk), Map.of("seen", "handler", "to", "handler3", "reason", "Kito nėra."));
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler3"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReasonThatIsTooLongIsToldBesideItsField(boolean assigning) {
        Walk walk = Walk.begin(beans);
        walk = assigning ? walk.classified() : walk.examining();
        String reason = "a".repeat(2001);

        HttpResponse<String> refused = Visitor.signedIn(port, "unithead")
                .send(path(walk), Map.of("seen", assigning ? "" : "handler", "to", "handler3", "reason", reason));

        Document page = Jsoup.parse(refused.body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("#reason-error").text())
                .contains("daugiausia 2000 ženklų, o dabar jų 2001")
                .doesNotContain("bylos puslapyje");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
        assertThat(page.select("#reason").val()).hasSize(2001);
    }

    @Test
    void aPageThatWasOpenTooLongChangesNothing() {
        Walk walk = Walk.begin(beans).examining();
        Visitor head = Visitor.signedIn(port, "unithead");
        head.send(path(walk), Map.of("seen", "handler", "to", "handler2"));

        HttpResponse<String> late = head.send(path(walk), Map.of("seen", "handler", "to", "handler3"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("nagrinėtojas ką tik pasikeitė");
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler2"));
    }

    @Test
    void whoAssignsASecondTimeIsToldThatTheCaseHasAHandlerMeanwhile() {
        Walk walk = Walk.begin(beans).classified();
        Visitor head = Visitor.signedIn(port, "unithead");
        page(head, path(walk));
        head.send(path(walk), Map.of("seen", "", "to", "handler2"));

        assertAssignedMeanwhile(walk, head.send(path(walk), Map.of("seen", "", "to", "handler3")));
    }

    @Test
    void whoAssignsAtTheSameMomentAsAnotherIsToldSoToo() {
        Walk walk = Walk.begin(beans).classified();
        Visitor head = Visitor.signedIn(port, "unithead");
        AtomicReference<HttpResponse<String>> late = new AtomicReference<>();

        boolean waited = new TwoAtOnce(beans)
                .secondWaits(
                        () -> walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler2")),
                        () -> late.set(head.send(path(walk), Map.of("seen", "", "to", "handler3"))));

        assertThat(waited).isTrue();
        assertAssignedMeanwhile(walk, late.get());
    }

    private static void assertAssignedMeanwhile(Walk walk, HttpResponse<String> late) {
        assertThat(late.statusCode()).isEqualTo(422);
        Document shown = Jsoup.parse(late.body());
        assertThat(shown.select("#to-error").text()).contains("nagrinėtoją šiai bylai jau paskyrė kitas");
        assertThat(shown.select("h1").text()).isEqualTo("Perduoti kitam nagrinėtojui");
        assertThat(shown.select("input[name=seen]").val()).isEqualTo("handler2");
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler2"));
        assertThat(walk.steps()).containsExactly("userTask_confirmImpartiality");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nera-tokio", "registrar", "<b>"})
    void nobodyOrWhoeverCannotHandleItIsRefusedInWords(String chosen) {
        Walk walk = Walk.begin(beans).examining();

        HttpResponse<String> refused =
                Visitor.signedIn(port, "unithead").send(path(walk), Map.of("seen", "handler", "to", chosen));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#to-error").text()).isNotBlank();
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "handler2", "registrar", "otherhead", "dpo"})
    void toOthersThereIsNoSuchPage(String login) {
        Walk walk = Walk.begin(beans).examining();
        Visitor other = Visitor.signedIn(port, login);

        assertThat(other.open(path(walk)).statusCode()).isEqualTo(404);
        assertThat(other.sendWithTokenOf("/absences", path(walk), Map.of("seen", "handler", "to", "handler3"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.open(casePath(walk)).body()).doesNotContain("Perduoti kitam");
    }

    private void declare(String login, String address) {
        EmployeeId employee = new EmployeeId(login);
        beans.getBean(DeclaredInterests.class)
                .declare(
                        new NewInterest(employee, InterestKind.ADDRESS, address, LocalDate.parse("2026-01-02")),
                        employee);
    }

    private static String casePath(Walk walk) {
        return "/cases/" + walk.number().address();
    }

    private static String path(Walk walk) {
        return casePath(walk) + "/handler";
    }

    private static Document page(Visitor visitor, String path) {
        HttpResponse<String> page = visitor.open(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }
}
