package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has the complaint open in two windows files what they read, and whoever sits down next reads nothing of it. */
@AtsakasTest
class SecondWindowTests {

    private static final String CHECK = "/complaints/check";
    private static final String FILED = "/complaints/filed";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseRegistry registry;

    private Visitor client;

    @BeforeEach
    void writeTheComplaint() {
        client = new Visitor(port);
        new Questionnaire().answerAll(client);
    }

    @Test
    void whatAnotherWindowChangedIsShownBeforeItIsFiled() {
        Document first = page(CHECK);
        change(Question.MATTER, Map.of("subject", "Varva kranas", "text", "Varva."), Map.of());

        HttpResponse<String> answer = client.send(CHECK, Questionnaire.submitted(first));

        assertThat(answer.statusCode()).isEqualTo(409);
        Document told = Jsoup.parse(answer.body());
        assertThat(told.select(".govuk-error-summary").text()).contains("kitame lange ką nors pakeitėte");
        assertThat(told.select("dd").eachText()).contains("Varva kranas", "ona@example.lt");
        assertThat(location(client.open(FILED))).endsWith("/status");
        assertThat(location(client.send(CHECK, Questionnaire.submitted(told)))).endsWith(FILED);
        assertThat(registry.facts(number()).subject()).isEqualTo("Varva kranas");
    }

    @Test
    void aFileThatAnotherWindowAddedIsAChangeToo() {
        Document first = page(CHECK);
        change(Question.FILES, Map.of(), Map.of("pazyma.txt", "Šalta."));

        HttpResponse<String> answer = client.send(CHECK, Questionnaire.submitted(first));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select(".at-files__name").text()).contains("pazyma.txt");
    }

    @Test
    void whatAnotherWindowLeftOpenIsAskedFirst() {
        Document first = page(CHECK);
        change(Question.CONTACTS, Map.of("email", "", "phone", ""), Map.of());

        HttpResponse<String> answer =
                client.sendWithTokenOf("/complaints/new/who", CHECK, Questionnaire.submitted(first));

        assertThat(location(answer)).endsWith("/complaints/new/contacts?change=yes");
    }

    @Test
    void aPageFromBeforeAnUpgradeIsReadOnceMore() {
        Map<String, String> old = new HashMap<>(Questionnaire.submitted(page(CHECK)));
        old.remove("read");

        HttpResponse<String> answer = client.send(CHECK, old);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(location(client.send(CHECK, Questionnaire.submitted(Jsoup.parse(answer.body())))))
                .endsWith(FILED);
    }

    @ParameterizedTest
    @CsvSource({"en, another window", "ru, в другом окне", "pl, w innym oknie", "uk, в іншому вікні"})
    void itIsSaidInTheLanguageOfTheReader(String language, String words) {
        Map<String, String> old =
                Map.of("key", page(CHECK).select("main input[name=key]").val());
        client.open("/language/" + language);

        assertThat(client.send(CHECK, old).body()).contains(words);
    }

    @Test
    void anotherLanguageChangesNothing() {
        Document lithuanian = page(CHECK);
        client.open("/language/uk");

        assertThat(location(client.send(CHECK, Questionnaire.submitted(lithuanian))))
                .endsWith(FILED);
    }

    @Test
    void whoDeclinedNewsHasDeclinedItStill() {
        Map<String, String> old = new HashMap<>(Questionnaire.submitted(page(CHECK)));
        old.remove("read");
        old.remove("news");

        Document told = Jsoup.parse(client.send(CHECK, old).body());

        assertThat(told.select("#news")).hasSize(1);
        assertThat(told.select("#news[checked]")).isEmpty();
    }

    @Test
    void onePageSentTwiceAtOnceFilesOneCase() {
        Map<String, String> form = Questionnaire.submitted(page(CHECK));

        List<HttpResponse<String>> sent = client.sendTwiceAtOnce(CHECK, form);

        assertThat(sent).allSatisfy(answer -> assertThat(location(answer)).endsWith(FILED));
        String number = number().value();
        client.sendWithTokenOf(FILED, CHECK, form);
        assertThat(number().value()).isEqualTo(number);
    }

    @Test
    void numberAndCodeAreHiddenWhenTheClientIsDone() {
        client.send(CHECK, Questionnaire.submitted(page(CHECK)));
        assertThat(page(FILED).select("form[action=/status/close] button").text())
                .isEqualTo("Baigti ir paslėpti");

        client.sendFrom(FILED, "/status/close", Map.of());

        assertThat(location(client.open(FILED))).endsWith("/status");
    }

    @Test
    void numberAndCodeAreForgottenWhenAnotherComplaintBegins() {
        client.send(CHECK, Questionnaire.submitted(page(CHECK)));
        client.open("/complaints/new/who");
        assertThat(client.open(FILED).statusCode()).isEqualTo(200);

        change(Question.WHO, Map.of("who", "SELF"), Map.of());

        assertThat(location(client.open(FILED))).endsWith("/status");
    }

    private void change(Question question, Map<String, String> answers, Map<String, String> files) {
        client.sendFiles(Questionnaire.address(question), answers, "file", files);
    }

    private CaseNumber number() {
        return new CaseNumber(page(FILED).select("#case-number").text());
    }

    private Document page(String address) {
        return Jsoup.parse(client.open(address).body());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
