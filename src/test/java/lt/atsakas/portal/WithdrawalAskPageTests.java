package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import lt.atsakas.withdrawal.WithdrawalCard;
import lt.atsakas.withdrawal.WithdrawalWay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class WithdrawalAskPageTests {

    private static final String PAGE = "/status/withdrawal";
    private static final Map<String, String> MENDED = Map.of("reason", "Gedimas jau pašalintas.");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void aClientWithdrawsAndReadsWhatComesOfIt() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor client = opened(walk);
        assertThat(client.open("/status/case").body()).contains("href=\"" + PAGE + "\"");
        assertThat(client.open(PAGE).body()).contains("Dėl prašymo nuspręs vadovas.");

        HttpResponse<String> sent = client.send(PAGE, MENDED);

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/status/case");
        assertThat(client.open("/status/case").body())
                .contains("Jūsų prašymą atsiimti skundą gavome.")
                .contains("Dėl jo sprendžia vadovas, o kol nenuspręsta, skundą nagrinėjame toliau.")
                .doesNotContain("href=\"" + PAGE + "\"");
        assertThat(new Withdrawing(beans).of(walk)).singleElement().satisfies(asked -> {
            assertThat(asked.way()).isEqualTo(WithdrawalWay.PORTAL);
            assertThat(asked.words()).isEqualTo("Gedimas jau pašalintas.");
        });
        walk.complete(Withdrawing.DECIDE, "unithead", Withdrawing.CONFIRM).fire("serviceTask_issueWithdrawalNotice");
        assertThat(client.open("/status/case").body())
                .contains("Skundą atsiėmėte", "Jūsų prašymu skundo nebenagrinėjame.")
                .contains("Nusprendėme dėl prašymo atsiimti skundą.");
    }

    @Test
    void noReasonNeedBeGiven() {
        Walk walk = Walk.begin(beans);

        opened(walk).send(PAGE, Map.of("reason", ""));

        assertThat(new Withdrawing(beans).of(walk))
                .extracting(WithdrawalCard::words)
                .containsExactly("");
    }

    @Test
    void aReasonThatIsTooLongIsKeptToBeShortened() {
        Walk walk = Walk.begin(beans);
        String tooLong = "ė".repeat(2001);

        HttpResponse<String> sent = opened(walk).send(PAGE, Map.of("reason", tooLong));

        Document form = Jsoup.parse(sent.body());
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(form.title()).startsWith("Klaida");
        assertThat(form.select("#reason-error").text()).contains("daugiausia 2000 ženklų, o dabar jų 2001");
        assertThat(form.select("#reason").text()).isEqualTo(tooLong);
        assertThat(new Withdrawing(beans).of(walk)).isEmpty();
    }

    @Test
    void whileTheAnswerIsOnItsWayThePageSaysThatItIsTooLate() {
        Walk walk = Walk.begin(beans).issued();
        Visitor client = opened(walk);

        assertThat(client.open(PAGE).body())
                .contains("Skundo atsiimti nebegalima: sprendimas dėl jo jau priimtas")
                .doesNotContain("<textarea");
        assertThat(client.sendWithTokenOf("/status/case", PAGE, MENDED).statusCode())
                .isEqualTo(422);
        assertThat(new Withdrawing(beans).of(walk)).isEmpty();
    }

    @Test
    void whoAsksTwiceIsToldThatItIsBeingDecided() {
        Walk walk = new Withdrawing(beans).asked(Walk.begin(beans));
        Visitor client = opened(walk);

        HttpResponse<String> again = client.sendWithTokenOf("/status/case", PAGE, MENDED);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Prašymas atsiimti šį skundą jau gautas.");
        assertThat(new Withdrawing(beans).of(walk)).hasSize(1);
    }

    @Test
    void whoHasNotOpenedACaseIsAskedForItsNumberAndCode() {
        Visitor stranger = new Visitor(port);

        assertThat(stranger.open(PAGE).headers().firstValue("Location").orElse(""))
                .endsWith("/status/case");
        assertThat(stranger.sendWithTokenOf("/status", PAGE, MENDED)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/status/case");
    }

    private Visitor opened(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client;
    }
}
