package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterRecall;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@AtsakasTest
class CaseLettersTests {

    private static final Map<String, String> TODAY = Map.of("way", "GIVEN", "day", "2026-11-23");

    @LocalServerPort
    private int port;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private LetterRecall recall;

    @Autowired
    private Postman postman;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;

    @BeforeEach
    void giveACaseToItsHandler() {
        clock.reset();
        number = complaints.file().caseNumber();
        registry.assignTo(number, new EmployeeId("handler"), Actor.system());
    }

    @Test
    void lettersOnPaperAreForTheRegistrarAlone() {
        layAside();
        String letter = page() + "/letters/" + letter().id();
        Visitor handler = Visitor.signedIn(port, "handler");
        Visitor registrar = Visitor.signedIn(port, "registrar");

        assertThat(handler.open(page()).body()).doesNotContain(letter);
        assertThat(handler.open(letter + "/print").statusCode()).isEqualTo(404);
        assertThat(handler.sendFrom(page(), letter + "/handed-over", TODAY).statusCode())
                .isEqualTo(404);
        assertThat(letter().state()).isEqualTo(LetterState.WAITING_FOR_HAND);

        assertThat(registrar.open(page()).body()).contains(letter + "/print");
        assertThat(registrar.open(letter + "/print").statusCode()).isEqualTo(200);
        assertThat(registrar.sendFrom(page(), letter + "/handed-over", TODAY).statusCode())
                .isEqualTo(302);
        assertThat(letter().state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void theRegistrarIsToldOfALetterOnPaper() {
        layAside();

        postman.round();

        String registrar = organisation.employee(new EmployeeId("registrar")).email();
        assertThat(mailbox.of(registrar))
                .anySatisfy(mail -> assertThat(mail.subject())
                        .isEqualTo("Byla " + number + ": reikia atspausdinti ir įteikti laišką"));
    }

    @Test
    void theDeskListsItWithItsTermUntilItIsPosted() {
        layAside();
        Visitor registrar = Visitor.signedIn(port, "registrar");

        assertThat(atTheDesk(registrar).text())
                .contains("Ona Gražulienė", "Liepų g. 1-", "2026-11-26")
                .doesNotContain("vėluoja");
        clock.set(Instant.parse("2026-11-27T07:00:00Z"));
        assertThat(atTheDesk(registrar).text()).contains("vėluoja");

        registrar.sendFrom(
                "/desk",
                page() + "/letters/" + letter().id() + "/handed-over",
                Map.of("way", "POSTED", "day", "2026-11-25", "fromDesk", "true"));

        assertThat(atTheDesk(registrar)).isNull();
        assertThat(Jsoup.parse(registrar.open(page()).body()).text())
                .contains("Gavimo patvirtinimas klientui išsiųstas paštu 2026-11-25");
    }

    @Test
    void whatIsCalledBackIsNotToBePostedButMayHaveBeen() {
        layAside();
        String letter = page() + "/letters/" + letter().id();
        recall.callBack(number, Set.of(PostOffice.ACKNOWLEDGEMENT));
        Visitor registrar = Visitor.signedIn(port, "registrar");

        assertThat(registrar.open("/desk").body()).contains("Atšaukti laiškai – nesiųskite", letter + "/handed-over");
        assertThat(registrar.open(page()).body())
                .contains("Nesiųskite: laiškas atšauktas", "neįteiktas ir nebesiunčiamas")
                .doesNotContain(letter + "/print");
        assertThat(registrar.open(letter + "/print").body()).contains("nespausdinkite ir nesiųskite");
        registrar.sendFrom(page(), letter + "/handed-over", Map.of("way", "POSTED", "day", "2026-11-23"));

        assertThat(letter().state()).isEqualTo(LetterState.SENT);
        assertThat(Jsoup.parse(registrar.open(page()).body()).text())
                .contains("atšauktas: liko neįteiktas", "Gavimo patvirtinimas klientui išsiųstas paštu 2026-11-23");
    }

    @Test
    void whatNeverLayAtTheDeskIsNotMarkedAsPosted() {
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        recall.callBack(number, Set.of(PostOffice.ACKNOWLEDGEMENT));

        assertThat(Visitor.signedIn(port, "registrar").open(page()).body())
                .contains("neįteiktas ir nebesiunčiamas")
                .doesNotContain(page() + "/letters/" + letter().id());
    }

    @Test
    void aRefusedLetterIsSentByAnotherRoadByItsHandler() {
        refuse();
        Visitor handler = Visitor.signedIn(port, "handler");
        String letter = page() + "/letters/" + letter().id();

        assertThat(handler.open(page()).body()).contains(letter + "/again", letter + "/on-paper");
        handler.sendFrom(page(), letter + "/on-paper", Map.of());
        postman.round();

        assertThat(letter().state()).isEqualTo(LetterState.WAITING_FOR_HAND);
    }

    @Test
    void aRefusedLetterIsTriedAgainByTheRegistrar() {
        refuse();
        Visitor registrar = Visitor.signedIn(port, "registrar");

        registrar.sendFrom(page(), page() + "/letters/" + letter().id() + "/again", Map.of());
        String told = registrar.open(page()).body();
        postman.round();

        assertThat(told).contains("laiškas bus siunčiamas dar kartą");
        assertThat(letter().state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void whoOnlyLooksSendsNothing() {
        refuse();
        Visitor director = Visitor.signedIn(port, "director");
        String letter = page() + "/letters/" + letter().id();

        assertThat(director.open(page()).body()).doesNotContain(letter);
        assertThat(director.sendWithTokenOf(page(), letter + "/again", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(letter().state()).isEqualTo(LetterState.STUCK);
    }

    private void layAside() {
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();
    }

    private void refuse() {
        jdbc.update(
                "update correspondence.outgoing_letter set address = 'ne adresas' where case_number = ?",
                number.value());
        postman.round();
    }

    private Element atTheDesk(Visitor registrar) {
        return Jsoup.parse(registrar.open("/desk").body())
                .select("#letters tbody tr:has(a[href^=" + page() + "#])")
                .first();
    }

    private String page() {
        return "/cases/" + number.address();
    }

    private LetterCard letter() {
        return postOffice.lettersOf(number).get(0);
    }
}
