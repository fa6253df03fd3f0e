package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.intake.Addition;
import lt.atsakas.intake.Additions;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A client adds words and files to an open case of themselves. */
@AtsakasTest
class MorePageTests {

    private static final String PAGE = "/status/more";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Journal journal;

    @Test
    void whatIsAddedJoinsTheCaseAndItsHandlerIsTold() {
        Walk walk = Walk.begin(beans).examining();
        Visitor client = opened(walk);
        String due = String.valueOf(walk.facts().answerDue());

        HttpResponse<String> sent =
                client.sendFiles(PAGE, Map.of("more", "Šąla ir virtuvė."), "file", Map.of("foto.txt", "Langas"));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/status/case");
        assertThat(client.open("/status/case").body())
                .contains("Gavome, ką pridėjote", "Gavome, kuo papildėte skundą")
                .doesNotContain("Šąla ir virtuvė.");
        assertThat(Visitor.signedIn(port, "handler")
                        .open("/cases/" + walk.number().address())
                        .body())
                .contains("Klientas papildė skundą savo iniciatyva: Šąla ir virtuvė.", "foto.txt");
        assertThat(told(walk, "handler")).isEqualTo(1);
        assertThat(String.valueOf(walk.facts().answerDue()))
                .as("the term runs on")
                .isEqualTo(due);
        assertThat(beans.getBean(DeadlineDesk.class).ledger(walk.number())).hasSize(1);
    }

    @Test
    void whoeverClassifiesACaseReadsWhatItsClientAdded() {
        Walk walk = Walk.begin(beans);

        opened(walk).sendFiles(PAGE, Map.of("more", "Šąla ir virtuvė."), "file", Map.of());

        assertThat(Visitor.signedIn(port, "registrar")
                        .open("/cases/" + walk.number().address())
                        .body())
                .contains("Klientas papildė skundą savo iniciatyva: Šąla ir virtuvė.");
        assertThat(told(walk, "registrar")).isEqualTo(1);
    }

    @Test
    void sendingTheSameFormTwiceAddsItOnce() {
        Walk walk = Walk.begin(beans).examining();
        Visitor client = opened(walk);
        String key =
                Jsoup.parse(client.open(PAGE).body()).select("input[name=key]").val();

        for (int sent = 0; sent < 2; sent++) {
            assertThat(client.sendFiles(PAGE, Map.of("more", "Šąla.", "key", key), "file", Map.of())
                            .statusCode())
                    .isEqualTo(302);
        }

        assertThat(added(walk)).hasSize(1);
        assertThat(told(walk, "handler")).isEqualTo(1);
    }

    @Test
    void whatThereIsToMendKeepsWordsAndFiles() {
        Walk walk = Walk.begin(beans);
        Visitor client = opened(walk);

        client.sendFiles(PAGE, Map.of("more", "Rašau", "attach", "yes"), "file", Map.of("foto.txt", "Langas"));
        HttpResponse<String> refused = client.sendFiles(PAGE, Map.of("more", "Rašau"), "file", Map.of("v.exe", "MZ"));
        HttpResponse<String> tooLong = client.sendFiles(PAGE, Map.of("more", "ė".repeat(4001)), "file", Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(">Rašau</textarea>", "foto.txt", "„v.exe“ nepridėtas.");
        assertThat(tooLong.body()).contains("daugiausia 4000 ženklų", "foto.txt");
        assertThat(added(walk)).isEmpty();
        assertThat(names(walk)).doesNotContain("foto.txt");
    }

    @Test
    void anEmptyFormIsNotSent() {
        Walk walk = Walk.begin(beans);

        HttpResponse<String> empty = opened(walk).sendFiles(PAGE, Map.of("more", " "), "file", Map.of());

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(added(walk)).isEmpty();
    }

    @Test
    void aQuestionOfTheHouseStaysOpenAndADeficiencyIsLookedAtAgain() {
        Walk questioned = new AskingClient(beans).asked(Walk.begin(beans).examining());
        Visitor client = opened(questioned);
        assertThat(client.open(PAGE).body()).contains("Esame uždavę jums klausimą", "href=\"/status/reply\"");
        client.sendFiles(PAGE, Map.of("more", "Beje, šąla ir virtuvė."), "file", Map.of());
        assertThat(client.open("/status/case").body()).contains("href=\"/status/reply\"");

        Walk deficient = Doubting.askedToCure(Walk.begin(beans), "5");
        opened(deficient).sendFiles(PAGE, Map.of("more", "Butas Nr. 7."), "file", Map.of());
        assertThat(deficient.fire("serviceTask_tellCured").steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void tooMuchInAnHourWaits() {
        Walk walk = Walk.begin(beans).examining();
        Additions additions = beans.getBean(Additions.class);
        IntStream.range(0, 20)
                .forEach(each -> additions.take(new Addition(
                        walk.number(),
                        "Šąla " + each,
                        List.of(),
                        new IdempotencyKey(walk.number() + "-many-additions-" + each))));

        HttpResponse<String> refused = opened(walk).sendFiles(PAGE, Map.of("more", "Dar."), "file", Map.of());

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("Bandykite po 60 min.", ">Dar.</textarea>");
        assertThat(added(walk)).hasSize(20);
    }

    @Test
    void toACaseThatIsOverNothingIsAddedAndThePageSaysWhatCanBeDone() {
        Walk walk = Walk.begin(beans).issued();
        beans.getBean(Postman.class).round();
        walk.fire("serviceTask_closeCase");
        Visitor client = opened(walk);

        assertThat(client.open(PAGE).headers().firstValue("Location").orElse(""))
                .endsWith("/status/case");
        assertThat(client.open("/status/case").body())
                .contains("Byla baigta, todėl papildyti jos nebegalima.", "href=\"/status/review\"")
                .doesNotContain("href=\"" + PAGE + "\"");
    }

    private List<JournalEntry> added(Walk walk) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == JournalKind.CLIENT_ADDED)
                .toList();
    }

    private List<String> names(Walk walk) {
        return beans.getBean(DocumentStore.class).of(walk.number()).stream()
                .map(DocumentCard::fileName)
                .toList();
    }

    private long told(Walk walk, String login) {
        beans.getBean(Postman.class).round();
        return beans.getBean(Mailbox.class).of(login + "@atsakas.demo").stream()
                .map(DeliveredMail::subject)
                .filter(subject -> subject.contains(walk.number().value()) && subject.contains("papildė"))
                .count();
    }

    private Visitor opened(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client;
    }
}
