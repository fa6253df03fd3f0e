package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is personal is shown to whoever has proved to be the client, in the browser in which they did. */
@AtsakasTest
class ReadingCodePageTests {

    private static final String STATUS = "/status/case";
    private static final String[] PERSONAL = {"Šąla butas", "Bute tik 15 laipsnių", "Ona Gražulienė", "/status/letters/"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void numberAndCodeShowNothingPersonal() {
        Walk walk = Walk.begin(beans);
        beans.getBean(Postman.class).round();

        assertThat(opened(walk).open(STATUS).body())
                .contains("Nustatome, kas nagrinės skundą", "2026 m. gruodžio 21 d.", "href=\"/status/code\"")
                .doesNotContain(PERSONAL);
    }

    @Test
    void theOneTimeCodeShowsTheRestInThisBrowserAlone() {
        Walk walk = Walk.begin(beans);
        beans.getBean(Postman.class).round();
        Visitor client = ClientsProof.given(beans, opened(walk), walk.number());

        assertThat(client.open(STATUS).body())
                .contains("Šąla butas", "Bute tik 15 laipsnių", "/status/letters/")
                .doesNotContain("href=\"/status/code\"");
        assertThat(opened(walk).open(STATUS).body()).doesNotContain(PERSONAL);
        client.sendFrom(STATUS, "/status/close", Map.of());
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        assertThat(client.open(STATUS).body()).as("shut means shut").doesNotContain(PERSONAL);
    }

    @Test
    void theFieldIsOneThatTelephonesFillInAndAWrongCodeIsToldBesideIt() {
        Walk walk = Walk.begin(beans);
        Visitor client = opened(walk);
        ClientsProof proof = new ClientsProof(beans, walk.number());
        proof.asked(client);

        Element field = Jsoup.parse(client.open("/status/code/enter").body()).expectFirst("#code");
        assertThat(field.attr("autocomplete")).isEqualTo("one-time-code");
        assertThat(field.attr("inputmode")).isEqualTo("numeric");
        HttpResponse<String> wrong = client.send("/status/code/enter", Map.of("code", "0000 0000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#code-error").text()).contains("Kodas neteisingas");
        assertThat(client.send("/status/code/enter", Map.of("code", proof.arrived()))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void theDestinationIsMaskedAndCanBeChosen() {
        Walk walk = Walk.begin(beans);
        Visitor client = opened(walk);

        String page = client.open("/status/code").body();
        assertThat(page).contains("@p…s.lt", "+370…").doesNotContain("@pastas.lt", "ona.grazuliene");
        assertThat(client.send("/status/code", Map.of()).body()).contains("Pasirinkite, kur atsiųsti kodą.");
        assertThat(client.send("/status/code", Map.of("road", "PIGEON")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() {
        Walk walk = Walk.begin(beans);
        Visitor client = opened(walk);
        ClientsProof proof = new ClientsProof(beans, walk.number());
        for (int asked = 0; asked < 5; asked++) {
            proof.asked(client);
        }

        HttpResponse<String> sixth = client.send("/status/code", Map.of("road", "EMAIL"));

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
        assertThat(sixth.body()).contains("bandykite po 60 min.");
    }

    @Test
    void whoIsReachedOnPaperAloneReadsHowAndCanWriteAllTheSame() {
        Complaints complaints = beans.getBean(Complaints.class);
        Walk walk = Walk.of(beans, complaints.file(complaints.submissionOnPaper()));
        Visitor client = opened(walk);

        assertThat(client.open("/status/code").body())
                .contains("nėra nei jūsų el. pašto, nei mobiliojo telefono", "asmens dokumentu", "Kodo nereikia tam")
                .doesNotContain("name=\"road\"");
        assertThat(client.sendFiles("/status/more", Map.of("more", "Nuo spalio."), "file", Map.of())
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void whoHasNotOpenedACaseIsLedThere() {
        Visitor stranger = new Visitor(port);

        for (String page : new String[] {"/status/code", "/status/news", "/status/more", "/status/access"}) {
            assertThat(stranger.open(page).headers().firstValue("Location").orElse(""))
                    .as(page)
                    .endsWith(STATUS);
        }
        assertThat(opened(Walk.begin(beans))
                        .open("/status/code/enter")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/status/code");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Confirm that it is you,      Who may see my data,   Why this day?",
        "ru, 'Подтвердите, что это вы',   Кто видит мои данные,  Почему этот день?",
        "pl, 'Potwierdzenie tożsamości', Kto widzi moje dane,   Dlaczego ten dzień?",
        "uk, 'Підтвердьте, що це ви',     Хто бачить мої дані,   Чому цей день?"
    })
    void thePagesSpeakTheLanguageThatWasChosen(String language, String proving, String access, String why) {
        Visitor client = opened(Walk.begin(beans));
        client.open("/language/" + language);

        assertThat(client.open("/status/code").body()).contains(proving);
        assertThat(client.open("/status/access").body()).contains(access);
        assertThat(client.open(STATUS).body()).contains(why);
    }

    private Visitor opened(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client;
    }
}
