package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.sequel.Answered;
import lt.atsakas.survey.Asked;
import lt.atsakas.survey.SurveyDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class SurveyPageTests {

    static final Iterable<String> LANGUAGES = ClientLanguages.CODES;

    private static final String PAGE = "/survey";
    private static final Map<String, String> PLEASED =
            Map.of("speed", "GOOD", "clarity", "VERY_GOOD", "respect", "FAIR", "comment", "Viskas aišku.");
    private static final Map<String, String> ANGRY =
            Map.of("speed", "BAD", "clarity", "GOOD", "respect", "GOOD", "comment", "");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SurveyDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void threeTapsAndItIsDone() {
        Walk asked = Asked.by(beans);
        Visitor client = come(asked);
        Document page = Jsoup.parse(client.open(PAGE).body());
        assertThat(page.select("fieldset")).hasSize(3);
        assertThat(page.select("input[type=radio]")).hasSize(15);
        assertThat(page.select("input[checked]")).isEmpty();

        HttpResponse<String> sent = client.send(PAGE, PLEASED);

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/survey/thanks");
        assertThat(client.open("/survey/thanks").body())
                .contains("Jūsų vertinimą gavome")
                .doesNotContain("Nesutinkate su atsakymu?");
        assertThat(jdbc.sql("select speed || '-' || clarity || '-' || respect || comment"
                                + " from survey.invitation where case_number = ?")
                        .param(asked.number().value())
                        .query(String.class)
                        .single())
                .isEqualTo("4-5-3Viskas aišku.");
    }

    @Test
    void theAddressOfTheLetterIsLeftAtOnce() {
        HttpResponse<String> entered = new Visitor(port).open(Asked.path(Asked.by(beans)));

        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Location").orElse("")).endsWith(PAGE);
        assertThat(entered.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    @Test
    void aProgramThatLooksAtTheLinkUsesNothingUp() {
        Walk asked = Asked.by(beans);
        come(asked).open(PAGE);

        assertThat(come(asked).open(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverIsDissatisfiedIsToldHowToAskAgainButOpensNoCase() {
        Walk asked = Asked.by(beans);
        Visitor client = come(asked);
        client.send(PAGE, ANGRY);

        String thanks = client.open("/survey/thanks").body();

        assertThat(thanks)
                .contains("Nesutinkate su atsakymu?", "href=\"/status\"")
                .doesNotContain(asked.number().value());
        assertThat(client.open("/status/case").headers().firstValue("Location").orElse(""))
                .endsWith("/status");
    }

    @Test
    void aMarkThatIsMissingIsAskedForAndTheRestStays() {
        Walk asked = Asked.by(beans);
        Visitor client = come(asked);

        HttpResponse<String> refused =
                client.send(PAGE, Map.of("clarity", "BAD", "respect", "NEGERAI", "comment", "Ilgai <b>laukiau</b>"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#speed", "#respect");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("BAD");
        assertThat(page.select("textarea").text()).isEqualTo("Ilgai <b>laukiau</b>");
        assertThat(desk.languageOf(Asked.token(asked))).isPresent();
    }

    @Test
    void tooMuchOfACommentIsToldAndKept() {
        String much = "a".repeat(2001);
        HttpResponse<String> refused = come(Asked.by(beans))
                .send(PAGE, Map.of("speed", "GOOD", "clarity", "GOOD", "respect", "GOOD", "comment", much));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("ne ilgesnis kaip 2000 ženklų. Dabar jame 2001.", much);
    }

    @Test
    void wrongUsedAndOldTokensAreAnsweredWithTheSameBytes() {
        Walk asked = Asked.by(beans);
        come(asked).send(PAGE, PLEASED);

        HttpResponse<String> wrong = follow(new Visitor(port), "/survey/AAAAAAAAAAAAAAAAAAAAAA");
        HttpResponse<String> used = come(asked).open(PAGE);

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(used.statusCode()).isEqualTo(404);
        assertThat(used.body()).isEqualTo(wrong.body());
        assertThat(Jsoup.parse(wrong.body()).select("main p[lang]").eachAttr("lang"))
                .containsExactlyElementsOf(ClientLanguages.CODES);
    }

    @Test
    void whoeverComesBackAfterAnsweringIsThankedAgain() {
        Walk asked = Asked.by(beans);
        Visitor client = come(asked);
        client.send(PAGE, PLEASED);

        assertThat(follow(client, Asked.path(asked))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/survey/thanks");
    }

    @Test
    void aDoubleClickCountsOnce() {
        Walk asked = Asked.by(beans);

        assertThat(come(asked).sendTwiceAtOnce(PAGE, PLEASED))
                .allSatisfy(answer -> assertThat(
                                answer.headers().firstValue("Location").orElse(""))
                        .endsWith("/survey/thanks"));
        assertThat(come(asked).open(PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverDoesNotWishToTakePartSaysSoWithOneButton() {
        Walk asked = Asked.by(beans);
        Visitor client = come(asked);

        client.sendFrom(PAGE, "/survey/decline", Map.of());

        assertThat(client.open("/survey/thanks").body()).contains("Apklausų daugiau nesiųsime.");
        assertThat(desk.languageOf(Asked.token(asked))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void thePageSpeaksTheClientsLanguage(String language) {
        Walk answered = Answered.by(beans);
        jdbc.sql("update survey.invitation set language = ? where case_number = ?")
                .params(language, answered.number().value())
                .update();
        Document page = Jsoup.parse(come(Asked.comes(answered)).open(PAGE).body());

        assertThat(page.select("main").attr("lang")).isEqualTo(language);
        assertThat(page.select("html").attr("lang")).as("the rest of the page").isEqualTo(language);
        assertThat(page.select("main").text()).doesNotContain("survey.client");
        assertThat(page.select("h1").text().equals("Kaip mums sekėsi?")).isEqualTo(language.equals("lt"));
    }

    @Test
    void whoeverChoseALanguageIsAskedInItAndLedOnInIt() {
        Walk asked = Asked.by(beans);
        Visitor client = come(asked);
        client.open("/language/pl");

        assertThat(Jsoup.parse(client.open(PAGE).body()).select("main").attr("lang"))
                .isEqualTo("pl");
        client.send(PAGE, ANGRY);
        Document thanks = Jsoup.parse(client.open("/survey/thanks").body());

        assertThat(thanks.select("html, main").eachAttr("lang")).containsOnly("pl");
        String onward = thanks.select("main a").attr("href");
        HttpResponse<String> led = client.open(onward);
        assertThat(led.headers().firstValue("Location").orElse("")).endsWith("/status");
        assertThat(Jsoup.parse(client.open("/status").body()).select("html").attr("lang"))
                .isEqualTo("pl");
    }

    private Visitor come(Walk asked) {
        Visitor client = new Visitor(port);
        client.open(Asked.path(asked));
        return client;
    }

    private static HttpResponse<String> follow(Visitor client, String path) {
        client.open(path);
        return client.open("/survey");
    }
}
