package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class OversightPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Impartiality impartiality;

    private OwnUnit unit;
    private CaseNumber late;
    private CaseNumber soon;

    @BeforeEach
    void fillAUnit() {
        unit = OwnUnit.founded(beans);
        late = unit.handledBy(unit.first(), "2026-11-20");
        soon = unit.handledBy(unit.first(), "2026-11-25");
        unit.waitingForClient(unit.second(), "2026-12-21");
        unit.unassigned("2026-12-21");
    }

    @ParameterizedTest
    @CsvSource({
        "director, 200",
        "unithead, 200",
        "chair, 200",
        "l.butkiene, 200",
        "handler, 404",
        "registrar, 404",
        "member1, 404",
        "owner, 404",
        "dpo, 404",
        "admin, 404"
    })
    void thePageAndItsLinkAreThereForWhoeverLeadsSomebody(String login, int status) {
        Visitor visitor = Visitor.signedIn(port, login);

        assertThat(visitor.open("/oversight").statusCode()).isEqualTo(status);
        assertThat(visitor.open("/cases").body().contains("href=\"/oversight\""))
                .isEqualTo(status == 200);
    }

    @Test
    void whoeverLeadsNobodyGetsTheSameAsForACaseThatIsNotThere() {
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(Jsoup.parse(handler.open("/oversight").body()).select("main").html())
                .isEqualTo(Jsoup.parse(handler.open("/cases/4.17-26~999999").body())
                        .select("main")
                        .html());
    }

    @Test
    void everyNumberOpensTheListOfWhatItCounts() {
        Visitor head = Visitor.signedIn(port, unit.head().value());
        Document page = Jsoup.parse(head.open("/oversight").body());

        assertThat(page.select(".at-count-link")).hasSize(7);
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select(".at-count-link, tbody a"))
                .hasSize(7 + 4)
                .allSatisfy(link -> assertThat(numbersIn(head.open(link.attr("href"))))
                        .as(link.text())
                        .hasSize(number(link)));
    }

    @Test
    void aBarredHeadFindsTheCaseBehindNoNumber() {
        impartiality.nameComplainedAbout(late, Set.of(unit.head()), Actor.system());
        Visitor head = Visitor.signedIn(port, unit.head().value());
        Document page = Jsoup.parse(head.open("/oversight").body());

        assertThat(number(page.selectFirst(".at-count-link[href*=OVERDUE]"))).isZero();
        assertThat(page.select("tbody a[href*=OVERDUE]")).isEmpty();
        assertThat(page.select(".at-count-link, tbody a"))
                .allSatisfy(link -> assertThat(numbersIn(head.open(link.attr("href"))))
                        .doesNotContain(late.value())
                        .hasSize(number(link)));
    }

    @Test
    void aListSaysHowMuchOfTheTermIsLeft() {
        Document list = Jsoup.parse(Visitor.signedIn(port, unit.head().value())
                .open("/cases?handler=" + unit.first())
                .body());

        assertThat(due(list, late)).isEqualTo("2026-11-20 vėluoja 1 darbo dieną");
        assertThat(due(list, soon)).isEqualTo("2026-11-25 liko 2 darbo dienos");
    }

    @Test
    void theListKeepsWhatItWasNarrowedTo() {
        try (OwnUnit front = OwnUnit.headedByRegistrar(beans)) {
            Visitor head = Visitor.signedIn(port, front.head().value());

            Document list =
                    Jsoup.parse(head.open("/cases?due=NEAR&led=true&attention=UNASSIGNED&handler=" + front.first())
                            .body());

            assertThat(list.select("#due option[selected]").val()).isEqualTo("NEAR");
            assertThat(list.select("#attention option[selected]").val()).isEqualTo("UNASSIGNED");
            assertThat(list.select("#handler option[selected]").val())
                    .isEqualTo(front.first().value());
            assertThat(list.select("#led[checked]")).hasSize(1);
        }
    }

    @Test
    void aNameThatCannotBeOneIsToldInWords() {
        Visitor head = Visitor.signedIn(port, unit.head().value());

        assertThat(head.open("/cases?handler=%00").body()).contains("Tokio darbuotojo nėra");
        assertThat(numbersIn(head.open("/cases?handler=nobody"))).isEmpty();
    }

    private static List<String> numbersIn(HttpResponse<String> list) {
        assertThat(list.statusCode()).isEqualTo(200);
        return Jsoup.parse(list.body()).select("tbody tr td:first-child").eachText();
    }

    private static String due(Document list, CaseNumber number) {
        return list.select("tr:contains(" + number + ") td:nth-child(5)").text();
    }

    /** What a screen reader says last. */
    private static int number(Element link) {
        String words = link.text();
        return Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1));
    }
}
