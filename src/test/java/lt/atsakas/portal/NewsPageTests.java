package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.ClientNews;
import lt.atsakas.registry.NewsBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A client says how to be told of changes, or that they need not be. */
@AtsakasTest
class NewsPageTests {

    private static final String PAGE = "/status/news";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ClientNews news;

    @Test
    void theMailboxIsChosenUntilTheClientSaysSomethingElse() {
        Walk walk = Walk.begin(beans);
        Visitor client = opened(walk);
        assertThat(chosen(client)).isEqualTo("EMAIL");

        assertThat(client.send(PAGE, Map.of("by", "TEXT")).statusCode()).isEqualTo(302);
        assertThat(client.open("/status/case").body())
                .contains("Išsaugojome, kaip jums pranešti", "Pasirinkote, kaip pranešti apie pokyčius");
        assertThat(chosen(client)).isEqualTo("TEXT");
        client.send(PAGE, Map.of("by", "NONE"));
        assertThat(news.chosen(walk.number())).isEqualTo(NewsBy.NONE);
    }

    @Test
    void whatIsNotPossibleIsNotTaken() {
        Complaints complaints = beans.getBean(Complaints.class);
        Walk onPaper = Walk.of(beans, complaints.file(complaints.submissionOnPaper()));

        assertThat(opened(onPaper).open(PAGE).body())
                .contains("todėl trumpų pranešimų nesiunčiame")
                .doesNotContain("name=\"by\"");
        assertThat(opened(Walk.begin(beans)).send(PAGE, Map.of("by", "POST")).body())
                .contains("Pasirinkite, kaip pranešti.");
    }

    @Test
    void theyAreAskedBeforeTheySubmitAndWhoDeclinesIsNotTold() {
        assertThat(news.chosen(filed(false))).isEqualTo(NewsBy.NONE);
        assertThat(news.chosen(filed(true))).isNull();
    }

    private CaseNumber filed(boolean wish) {
        Visitor client = new Visitor(port);
        new Questionnaire().answerAll(client);
        Document check = Jsoup.parse(client.open("/complaints/check").body());
        assertThat(check.select("#news[checked]")).hasSize(1);
        Map<String, String> form = Questionnaire.submitted(check);
        if (!wish) {
            form.remove("news");
        }
        client.send("/complaints/check", form);
        return new CaseNumber(Jsoup.parse(client.open("/complaints/filed").body())
                .select("#case-number")
                .text());
    }

    private static String chosen(Visitor client) {
        return Jsoup.parse(client.open(PAGE).body())
                .select("input[name=by][checked]")
                .val();
    }

    private Visitor opened(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client;
    }
}
