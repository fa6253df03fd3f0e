package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.DeficiencyState;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A client whose complaint lacks something reads what and until when, and adds it by the portal. */
@AtsakasTest
class ReplyPageTests {

    private static final String PAGE = "/status/reply";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private DeficiencyDesk deficiencies;

    @Test
    void theStatusPageSaysWhatIsAwaitedAndUntilWhen() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        Visitor client = opened(walk);

        assertThat(client.open("/status/case").body())
                .contains("Atsakymo laukiame iki 2026 m. lapkričio 30 d.", "href=\"" + PAGE + "\"")
                .doesNotContain("skundas nepasirašytas");
        assertThat(client.open(PAGE).body()).contains("name=\"reply\"").doesNotContain("skundas nepasirašytas");
        ClientsProof.given(beans, client, walk.number());
        assertThat(client.open("/status/case").body())
                .contains("skundas nepasirašytas", "nenurodytas buto numeris")
                .contains("Atsakymo laukiame iki 2026 m. lapkričio 30 d.")
                .contains("href=\"" + PAGE + "\"");
        assertThat(opened(Walk.begin(beans)).open("/status/case").body()).doesNotContain(PAGE, "Ko jūsų prašome");
    }

    @Test
    void aReplyWithFilesJoinsTheCaseWhichGoesOn() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        Visitor client = opened(walk);

        HttpResponse<String> sent =
                client.sendFiles(PAGE, Map.of("reply", "Butas Nr. 7."), "file", Map.of("parasas.txt", "Parašas"));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/status/case");
        assertThat(client.open("/status/case").body())
                .contains("Jūsų atsakymą gavome ir pridėjome prie bylos.", "Gavome skundo papildymą")
                .doesNotContain("href=\"" + PAGE + "\"");
        assertThat(walk.fire("serviceTask_tellCured").steps()).containsExactly("userTask_assignHandler");
        assertThat(deficiencies.latest(walk.number()).orElseThrow().state()).isEqualTo(DeficiencyState.CURED);
        assertThat(names(walk)).contains("parasas.txt");
        assertThat(notes(walk)).containsExactly("Butas Nr. 7.");
    }

    @Test
    void whatWasWrittenAndAttachedStaysWhateverThereIsToMend() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        Visitor client = opened(walk);
        String tooLong = "ė".repeat(4001);

        HttpResponse<String> added = client.sendFiles(
                PAGE, Map.of("reply", "Rašau", "attach", "yes"), "file", Map.of("parasas.txt", "Parašas"));
        HttpResponse<String> refused =
                client.sendFiles(PAGE, Map.of("reply", "Rašau"), "file", Map.of("virusas.exe", "MZ"));
        HttpResponse<String> long4001 = client.send(PAGE, Map.of("reply", tooLong));

        assertThat(added.body()).contains(">Rašau</textarea>", "parasas.txt");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(">Rašau</textarea>", "parasas.txt", "„virusas.exe“ nepridėtas.");
        Document form = Jsoup.parse(long4001.body());
        assertThat(form.title()).startsWith("Klaida");
        assertThat(form.select("#reply-error").text()).contains("daugiausia 4000 ženklų, o dabar jų 4001");
        assertThat(form.select("#reply").text()).isEqualTo(tooLong);
        assertThat(client.open(PAGE).body()).as("come back to later").contains("parasas.txt");
        assertThat(names(walk)).doesNotContain("parasas.txt");
    }

    @Test
    void aFileMayBeTakenOffAndAnEmptyReplyIsNotSent() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        Visitor client = opened(walk);
        client.sendFiles(PAGE, Map.of("reply", "", "attach", "yes"), "file", Map.of("parasas.txt", "Parašas"));
        String file = Jsoup.parse(client.open(PAGE).body())
                .select("button[name=remove]")
                .val();

        client.send(PAGE, Map.of("reply", "", "remove", file));
        HttpResponse<String> empty = client.send(PAGE, Map.of("reply", "  "));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Parašykite tekstą arba pridėkite bent vieną failą.")
                .doesNotContain("parasas.txt");
        assertThat(deficiencies.latest(walk.number()).orElseThrow().isAwaited()).isTrue();
    }

    @Test
    void whoRepliesTwiceOrTooLateIsToldAndKeepsTheWords() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        Visitor client = opened(walk);
        client.send(PAGE, Map.of("reply", "Butas Nr. 7."));

        HttpResponse<String> again =
                client.sendWithTokenOf("/status/case", PAGE, Map.of("reply", "Ir dar laiptinė Nr. 2."));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Jūsų atsakymo nebelaukiame", ">Ir dar laiptinė Nr. 2.</textarea>");
        assertThat(notes(walk)).containsExactly("Butas Nr. 7.");
    }

    @Test
    void aSecondClickOnTheSameReplyIsLedOnLikeTheFirst() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        Visitor client = opened(walk);
        client.send(PAGE, Map.of("reply", "Butas Nr. 7."));

        HttpResponse<String> again = client.sendWithTokenOf("/status/case", PAGE, Map.of("reply", "Butas Nr. 7."));

        assertThat(again.headers().firstValue("Location").orElse("")).endsWith("/status/case");
        assertThat(client.open("/status/case").body()).contains("Jūsų atsakymą gavome");
        assertThat(notes(walk)).containsExactly("Butas Nr. 7.");
    }

    @Test
    void whoSendsTheSameWordsAgainWithAFileIsToldThatItDidNotJoinTheCase() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        Visitor client = opened(walk);
        Map<String, String> photo = Map.of("nuotrauka.txt", "Nuotrauka");
        client.send(PAGE, Map.of("reply", "Pridedu nuotrauką."));

        HttpResponse<String> again =
                client.sendFilesFrom("/status/case", PAGE, Map.of("reply", "Pridedu nuotrauką."), "file", photo);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("Jūsų atsakymo nebelaukiame", ">Pridedu nuotrauką.</textarea>", "nuotrauka.txt");
        assertThat(names(walk)).doesNotContain("nuotrauka.txt");
    }

    @Test
    void aSecondClickWithTheSameFileIsLedOnLikeTheFirst() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        Visitor client = opened(walk);
        Map<String, String> photo = Map.of("nuotrauka.txt", "Nuotrauka");
        client.sendFiles(PAGE, Map.of("reply", "Pridedu."), "file", photo);

        HttpResponse<String> again =
                client.sendFilesFrom("/status/case", PAGE, Map.of("reply", "Pridedu."), "file", photo);

        assertThat(again.headers().firstValue("Location").orElse("")).endsWith("/status/case");
        assertThat(names(walk)).containsOnlyOnce("nuotrauka.txt");
    }

    @Test
    void whoHasNotOpenedACaseIsAskedForItsNumberAndCode() {
        Visitor stranger = new Visitor(port);

        assertThat(stranger.open(PAGE).headers().firstValue("Location").orElse(""))
                .endsWith("/status/case");
        assertThat(stranger.sendWithTokenOf("/status", PAGE, Map.of("reply", "x"))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/status/case");
    }

    private List<String> names(Walk walk) {
        return documents.of(walk.number()).stream().map(DocumentCard::fileName).toList();
    }

    private List<String> notes(Walk walk) {
        return beans.getBean(Journal.class).of(walk.number()).stream()
                .filter(line -> line.kind() == JournalKind.DEFICIENCIES_CURED)
                .map(line -> line.details().getOrDefault("note", ""))
                .toList();
    }

    private Visitor opened(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client;
    }
}
