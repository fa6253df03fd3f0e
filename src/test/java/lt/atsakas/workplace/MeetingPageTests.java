package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterRecall;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import lt.atsakas.visit.MeetingDesk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class MeetingPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    private Visiting visiting;

    @BeforeEach
    void take() {
        visiting = new Visiting(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theHandlerArrangesAVisitAndTheClientReadsWhenAndWhere() {
        Walk walk = Walk.begin(beans).examining();
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open(page(walk)).body()).contains(planning(walk));
        assertThat(handler.open(planning(walk)).body()).contains("iki 2026 m. gruodžio 21 d.");

        handler.send(planning(walk), form("HOME_VISIT", "2026-12-02", "10:00", "Taikos g. 55-31", "Apžiūra"));
        walk.fire(Visiting.TELL);

        assertThat(handler.open(page(walk)).body())
                .contains("Susitikimas numatytas.", "Vizitas namuose, 2026-12-02 10:00", "Taikos g. 55-31");
        assertThat(handler.open(meeting(walk)).body())
                .contains("laukia išsiuntimo", "Perkelti ir pranešti klientui")
                .doesNotContain("Pranešta raštu");
        walk.postmanComes();
        assertThat(handler.open(meeting(walk)).body()).contains("Pranešta raštu Nr.");
        assertThat(clientsPage(walk))
                .contains("Vizitas namuose: 2026 m. gruodžio 2 d. 10:00", "Taikos g. 55-31", "Apžiūra")
                .contains("Numatėme su jumis susitikti", "numatėme su jumis susitikti. Kada ir kur")
                .doesNotContain("Iš jūsų dabar nieko nereikia");
    }

    @Test
    void aLetterThatLiesAtTheDeskOrDidNotArriveHasToldNothing() {
        Walk walk = visiting.told(Walk.begin(beans).examining());
        Visitor handler = Visitor.signedIn(port, "handler");
        PostOffice postOffice = beans.getBean(PostOffice.class);
        String occasion = postOffice.lettersOf(walk.number()).stream()
                .map(LetterCard::occasion)
                .filter(letter -> letter.startsWith(MeetingDesk.OCCASION))
                .findFirst()
                .orElseThrow();

        postOffice.sendOnPaper(walk.number(), occasion);
        walk.postmanComes();
        assertThat(handler.open(meeting(walk)).body())
                .contains("laukia, kol bus atspausdintas ir įteiktas")
                .doesNotContain("Pranešta raštu");

        beans.getBean(LetterRecall.class).callBack(walk.number(), Set.of(occasion));
        assertThat(handler.open(meeting(walk)).body()).contains("atšauktas, klientui nepranešta");
    }

    @Test
    void theHandlerMovesAndCancelsItAndTheClientReadsSo() {
        Walk walk = visiting.told(Walk.begin(beans).examining());
        Visitor handler = Visitor.signedIn(port, "handler");

        HttpResponse<String> refused =
                handler.sendFrom(meeting(walk), meeting(walk) + "/move", move("0", "2026-12-22", "Kieme"));
        handler.sendFrom(meeting(walk), meeting(walk) + "/move", move("0", "2026-12-04", "Kieme"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"2026-12-22\"", "Susitikite ne vėliau kaip tą dieną");
        assertThat(handler.open(page(walk)).body()).contains("Susitikimas perkeltas.");
        walk.fire(Visiting.TELL);
        assertThat(clientsPage(walk))
                .contains("2026 m. gruodžio 4 d. 09:30", "Kieme")
                .doesNotContain("gruodžio 2 d.");
        String address = meeting(walk);
        handler.sendFrom(address, address + "/cancel", Map.of());
        assertThat(handler.open(page(walk)).body()).contains("Susitikimas atšauktas.");
        walk.fire(Visiting.TELL);
        assertThat(clientsPage(walk)).contains("Susitikimą atšaukėme").doesNotContain("Susitiksime");
    }

    @Test
    void aMoveFromAWindowThatWasOpenBeforeAnotherMoveOverwritesNothing() {
        Walk walk = visiting.told(Walk.begin(beans).examining());
        Visitor handler = Visitor.signedIn(port, "handler");
        String address = meeting(walk);
        assertThat(handler.open(address).body()).contains("name=\"seen\" value=\"0\"");
        handler.sendFrom(address, address + "/move", move("0", "2026-12-04", "Kieme"));

        HttpResponse<String> refused = handler.sendFrom(address, address + "/move", move("0", "2026-12-07", "Sode"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Kol pildėte, susitikimas buvo perkeltas: dabar jis numatytas 2026 m. gruodžio 4 d. 09:30.")
                .contains("value=\"2026-12-07\"", "value=\"Sode\"", "name=\"seen\" value=\"1\"");
        assertThat(visiting.last(walk).day()).isEqualTo("2026-12-04");
        handler.sendFrom(address, address + "/move", move("1", "2026-12-07", "Sode"));
        assertThat(visiting.last(walk).day()).isEqualTo("2026-12-07");
    }

    @Test
    void aDayThatALetterCannotMeetTakesTheClientsWord() {
        Walk walk = Walk.begin(beans).examining();
        Visitor handler = Visitor.signedIn(port, "handler");
        Map<String, String> today = form("HOME_VISIT", "2026-11-23", "17:00", "Kieme", "Apžiūra");

        HttpResponse<String> refused = handler.send(planning(walk), today);
        handler.send(planning(walk), with(today, "agreed", "yes"));

        assertThat(refused.body()).contains("Anksčiausia diena – 2026 m. lapkričio 24 d. Jei");
        assertThat(handler.open(meeting(walk)).body())
                .contains("Dėl laiko ir vietos su klientu sutarta telefonu ar gyvai");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-12-02, 10:00, Kieme, 'Pasirinkite, kaip susitiksite.'",
        "INTERVIEW, 2026-12-22, 10:00, Kieme, Atsakyti klientui turite iki 2026 m. gruodžio 21 d.",
        "INTERVIEW, 2026-12-05, 10:00, Kieme, 2026 m. gruodžio 5 d. – ne darbo diena.",
        "INTERVIEW, 2026-12-02, 22:00, Kieme, Su klientu susitinkama nuo 07:00 iki 20:00.",
        "INTERVIEW, rytoj, 10:00, Kieme, Dienos perskaityti nepavyko",
        "'', rytoj, 10:00, Kieme, Dienos perskaityti nepavyko",
        "INTERVIEW, 2026-12-02, 10:00, ' ', 'Parašykite, kur susitiksite.'"
    })
    void whatCannotBeIsSaidAndWhatWasWrittenStays(String kind, String day, String time, String place, String words) {
        Walk walk = Walk.begin(beans).examining();

        HttpResponse<String> refused =
                Visitor.signedIn(port, "handler").send(planning(walk), form(kind, day, time, place, "Apžiūra"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(words, ">Apžiūra</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler2", "registrar", "unithead"})
    void nobodyElseArrangesOne(String login) {
        Walk walk = Walk.begin(beans).examining();

        assertThat(Visitor.signedIn(port, login).open(planning(walk)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void onceItHasBegunItIsReportedAndMovedNoMore() {
        Walk walk = visiting.begun(Walk.begin(beans).examining());

        assertThat(Visitor.signedIn(port, "handler").open(meeting(walk)).body())
                .contains("Surašyti vizito aktą", "Laukiama akto")
                .doesNotContain("Perkelti ir pranešti klientui", "Atšaukti ir pranešti klientui", "Numatyta");
        assertThat(Visitor.signedIn(port, "handler").open(page(walk)).body())
                .contains("Laukiama akto")
                .doesNotContain(">Numatyta<");
    }

    @Test
    void whoLeadsReadsItAndWhoOnlyRegistersSeesThatTheClientWasTold() {
        Walk walk = visiting.told(Walk.begin(beans).examining());

        assertThat(Visitor.signedIn(port, "unithead").open(meeting(walk)).body())
                .contains(Visiting.PURPOSE)
                .doesNotContain("Perkelti ir pranešti klientui");
        Visitor registrar = Visitor.signedIn(port, "registrar");
        assertThat(registrar.open(meeting(walk)).statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(registrar.open(page(walk)).body()).text())
                .contains("Klientui parengtas raštas Nr.")
                .doesNotContain(Visiting.PURPOSE);
        assertThat(Visitor.signedIn(port, "handler2").open(meeting(walk)).statusCode())
                .isEqualTo(404);
    }

    private String clientsPage(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return ClientsProof.given(beans, client, walk.number())
                .open("/status/case")
                .body();
    }

    private static Map<String, String> form(String kind, String day, String time, String place, String purpose) {
        return Map.of("kind", kind, "day", day, "time", time, "place", place, "purpose", purpose);
    }

    private static Map<String, String> move(String seen, String day, String place) {
        return Map.of("seen", seen, "day", day, "time", "09:30", "place", place);
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> more = new HashMap<>(form);
        more.put(name, value);
        return more;
    }

    private String meeting(Walk walk) {
        return "/meetings/" + visiting.last(walk).id();
    }

    private static String planning(Walk walk) {
        return page(walk) + "/meetings";
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}
