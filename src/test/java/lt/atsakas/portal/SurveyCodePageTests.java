package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.survey.AskedOnPaper;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whoever got the survey on paper types its code. */
@AtsakasTest
class SurveyCodePageTests {

    private static final String PAGE = "/survey/code";
    private static final Map<String, String> PLEASED =
            Map.of("speed", "GOOD", "clarity", "GOOD", "respect", "GOOD", "comment", "");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void theCodeOfTheSheetOpensTheSurveyHoweverItIsTypedAndOnce() {
        String code = printedCode();
        Visitor client = new Visitor(port);
        assertThat(location(client.open("/survey"))).endsWith(PAGE);

        HttpResponse<String> typed =
                client.send(PAGE, Map.of("code", code.toLowerCase(Locale.ROOT).replace("-", " ")));

        assertThat(location(typed)).endsWith("/survey");
        assertThat(Jsoup.parse(client.open("/survey").body()).select("fieldset"))
                .hasSize(3);
        assertThat(location(client.send("/survey", PLEASED))).endsWith("/survey/thanks");
        assertThat(new Visitor(port).send(PAGE, Map.of("code", code)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePictureOfTheSheetOpensItToo() {
        Visitor client = new Visitor(port);

        client.open("/survey/" + printedCode());

        assertThat(client.open("/survey").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongCodeIsToldAndNotRepeated() {
        HttpResponse<String> wrong = new Visitor(port).send(PAGE, Map.of("code", "0000-1111-2222-3333"));

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(wrong.body()).select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#code");
        assertThat(wrong.body()).contains("Šis kodas netinka").doesNotContain("0000-1111");
    }

    @Test
    void whoeverTypedNothingIsAskedForTheCode() {
        HttpResponse<String> empty = new Visitor(port).send(PAGE, Map.of("code", " "));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Įrašykite apklausos kodą.").doesNotContain("Šis kodas netinka");
    }

    private String printedCode() {
        beans.getBean(MovableClock.class).reset();
        Complaints complaints = beans.getBean(Complaints.class);
        Walk walk = Walk.of(beans, complaints.file(complaints.submissionOnPaper()))
                .issued()
                .postmanComes();
        return AskedOnPaper.token(walk).value();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
