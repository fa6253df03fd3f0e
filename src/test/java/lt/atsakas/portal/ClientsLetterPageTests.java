package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.process.Walk;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.forwarding.Redirecting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.ServedFile;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client who has proved to be one reads the letters that have left, and no others. */
@AtsakasTest
class ClientsLetterPageTests {

    private static final String STATUS = "/status/case";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Postman postman;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAnswerIsThereOnceItHasLeft() {
        Walk walk = Walk.begin(beans).issued();
        holdAnswer(walk);
        Visitor client = proved(walk);
        assertThat(kinds(client)).as("the answer is held").containsExactly("Patvirtinimas, kad skundą gavome");

        letAnswerGo(walk);
        postman.round();

        assertThat(kinds(client)).containsExactlyInAnyOrder("Atsakymas į skundą", "Patvirtinimas, kad skundą gavome");
    }

    @Test
    void itIsReadOnThePageWithHowToAppealAndTakenAlongAsItLeft() {
        Walk walk = Walk.begin(beans).issued();
        postman.round();
        Visitor client = proved(walk);
        String address = letter(client, "Atsakymas į skundą");

        Document page = Jsoup.parse(client.open(address).body());

        assertThat(page.select("h1").eachText()).containsExactly("Atsakymas į skundą");
        assertThat(page.select("article[lang=lt] h3").eachText()).contains("Sprendimo motyvai", "Apskundimo tvarka");
        assertThat(page.select("article").text()).contains("Lietuvos administracinių ginčų komisijai");
        ServedFile.byPiecesAt(client, address + "/file");
    }

    @Test
    void theAcknowledgementIsReadWithoutTheAccessCode() {
        Walk walk = Walk.begin(beans);
        postman.round();
        Visitor client = proved(walk);

        assertThat(client.open(letter(client, "Patvirtinimas")).body())
                .contains("gavome Jūsų kreipimąsi", "****-****-****-****")
                .doesNotContain(walk.accessCode());
    }

    @Test
    void whoHasNotProvedItFindsNoLetterAndNobodyFindsThatOfAnotherCase() {
        Walk walk = Walk.begin(beans).issued();
        postman.round();
        String address = letter(proved(walk), "Atsakymas į skundą");
        Visitor unproved = opened(walk);
        Visitor another = proved(Walk.begin(beans));

        assertThat(unproved.open(address).headers().firstValue("Location").orElse(""))
                .endsWith(STATUS);
        assertThat(unproved.open(address + "/file").statusCode()).isEqualTo(404);
        assertThat(another.open(address).statusCode()).isEqualTo(404);
        assertThat(another.open(address + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void anInterimAnswerIsReadWithWhyAndWhereToComplainOfTheDelay() {
        Walk walk = new Extending(beans)
                .granted(Walk.begin(beans).drafting())
                .fire("serviceTask_sendInterimAnswer")
                .postmanComes();
        Visitor client = proved(walk);

        assertThat(client.open(letter(client, "Tarpinis atsakymas")).body())
                .contains("Matavimus galėsime atlikti sausio 4 d.", "Jei manote, kad vilkiname", "2027 m. sausio 7 d.");
    }

    @Test
    void ofAForwardingTheClientReadsTheirOwnLetterAndWhichBodyWasWrittenTo() {
        Redirecting way = Redirecting.byMail(beans);
        Walk walk = way.sentInPart(Walk.begin(beans)).postmanComes();
        Visitor client = proved(walk);

        assertThat(kinds(client)).containsExactlyInAnyOrder("Raštas", "Patvirtinimas, kad skundą gavome");
        ServedFile.byPiecesAt(client, letter(client, "Raštas") + "/file");
        assertThat(client.open("/status/access").body()).contains(way.body().name());
        assertThat(opened(walk).open("/status/access").body())
                .doesNotContain(way.body().name());
    }

    @Test
    void noticesCodesAndLettersToOthersAreNoneOfThem() {
        Walk walk = Walk.begin(beans).examining();
        postman.round();
        Visitor client = proved(walk);

        assertThat(kinds(client)).containsExactly("Patvirtinimas, kad skundą gavome");
        String toStaff = jdbc.sql("select id::text from correspondence.outgoing_letter"
                        + " where case_number = ? and recipient = 'handler' limit 1")
                .param(walk.number().value())
                .query(String.class)
                .single();
        assertThat(client.open("/status/letters/" + toStaff).statusCode()).isEqualTo(404);
    }

    private void holdAnswer(Walk walk) {
        move(walk, "next_attempt_at = next_attempt_at + interval '1 day'");
    }

    private void letAnswerGo(Walk walk) {
        move(walk, "next_attempt_at = next_attempt_at - interval '1 day'");
    }

    private void move(Walk walk, String change) {
        jdbc.sql("update correspondence.outgoing_letter set " + change
                        + " where case_number = ? and kind = 'ANSWER' and state = 'WAITING'")
                .param(walk.number().value())
                .update();
    }

    private static List<String> kinds(Visitor client) {
        return Jsoup.parse(client.open(STATUS).body())
                .select("a[href^=/status/letters/]:not([href$=/file])")
                .eachText();
    }

    private static String letter(Visitor client, String kind) {
        return Jsoup.parse(client.open(STATUS).body())
                .expectFirst("a[href^=/status/letters/]:contains(" + kind + ")")
                .attr("href");
    }

    private Visitor proved(Walk walk) {
        return ClientsProof.given(beans, opened(walk), walk.number());
    }

    private Visitor opened(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client;
    }
}
