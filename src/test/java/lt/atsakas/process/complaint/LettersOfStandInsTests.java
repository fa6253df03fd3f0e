package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Letters on paper of a case without registrars: whoever does their work prints those, and those only, and hands them over. */
@AtsakasTest
class LettersOfStandInsTests {

    private static final String STAND_IN = "chair";
    private static final String LETTERS = "/desk/letters";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PostOffice postOffice;

    private Staff staff;
    private Barring barring;
    private Walk walk;

    @BeforeEach
    void begin() {
        beans.getBean(MovableClock.class).reset();
        staff = new Staff(beans);
        barring = new Barring(beans, port);
    }

    @AfterEach
    void everythingIsAsBefore() {
        barring.nobodyNamed(walk, "director");
        staff.everythingIsAsBefore();
    }

    @Test
    void theStubLeadsToThemAndTheyAreHandedOverThere() {
        Walk others = onPaper(Walk.begin(beans));
        walk = onPaper(barring.restrictedIn("corruption"));
        barring.name(walk, "l.butkiene", "r.gudaitis");
        Visitor standIn = Visitor.signedIn(port, STAND_IN);

        assertThat(standIn.open(page(walk)).body()).contains("href=\"" + LETTERS + "\"");
        assertThat(standIn.open(LETTERS).body())
                .contains(letter(walk) + "/print", "value=\"" + card(walk).id() + "\"")
                .doesNotContain(page(others));
        assertThat(standIn.open(letter(walk) + "/print").statusCode()).isEqualTo(200);
        var done = standIn.sendFrom(
                LETTERS,
                letter(walk) + "/handed-over",
                Map.of("way", "GIVEN", "day", "2026-11-23", "fromDesk", "letters"));

        assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith(LETTERS);
        assertThat(card(walk).state()).isEqualTo(LetterState.SENT);
        assertThat(standIn.open(LETTERS).body())
                .contains("bylos " + walk.number() + " laiškas įteiktas")
                .doesNotContain(letter(walk));
    }

    @Test
    void theyAreNotThereForAnybodyElseNorWhenTheReasonHasEnded() {
        walk = onPaper(Walk.begin(beans));
        barring.name(walk, "l.butkiene", "director");

        for (String login : List.of("registrar", "handler", "unithead", "admin")) {
            assertThat(Visitor.signedIn(port, login).open(LETTERS).body()).doesNotContain(page(walk));
        }
        Visitor standIn = Visitor.signedIn(port, STAND_IN);
        assertThat(standIn.open(LETTERS).body()).contains(page(walk));

        barring.nobodyNamed(walk, "director");

        assertThat(standIn.open(LETTERS).body()).doesNotContain(page(walk));
        assertThat(standIn.open(letter(walk) + "/print").statusCode()).isEqualTo(404);
    }

    @Test
    void deputiesOfAbsentRegistrarsHandOverAllThatIsNotBarredToThem() {
        Walk others = onPaper(Walk.begin(beans));
        walk = onPaper(Walk.begin(beans));
        barring.name(walk, "handler3", "director");
        List.of("registrar", "g.vasiliauskaite", "l.butkiene").forEach(login -> staff.away(login, "handler3"));

        Visitor deputy = Visitor.signedIn(port, "handler3");

        assertThat(deputy.open("/desk").body()).contains(page(others)).doesNotContain(page(walk));
        assertThat(deputy.open(letter(others) + "/print").statusCode()).isEqualTo(200);
        assertThat(deputy.open(letter(walk) + "/print").statusCode()).isEqualTo(404);
    }

    @Test
    void theStubOfACaseThatIsNotRestrictedDoesNotSayThatItIs() {
        walk = onPaper(Walk.begin(beans).assigned());
        List.of("registrar", "g.vasiliauskaite", "l.butkiene").forEach(login -> staff.away(login, "handler3"));

        assertThat(Visitor.signedIn(port, "handler3").open(page(walk)).body())
                .contains("Šioje byloje pavaduojate registratorius")
                .doesNotContain("prieiga ribota");
    }

    private Walk onPaper(Walk begun) {
        postOffice.sendOnPaper(begun.number(), PostOffice.ACKNOWLEDGEMENT);
        return begun.postmanComes();
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }

    private String letter(Walk walk) {
        return page(walk) + "/letters/" + card(walk).id();
    }

    private LetterCard card(Walk walk) {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.ACKNOWLEDGEMENT))
                .findFirst()
                .orElseThrow();
    }
}
