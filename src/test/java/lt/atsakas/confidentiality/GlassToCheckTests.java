package lt.atsakas.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The data-protection officer opens what the alarm of an emergency leads to. */
@AtsakasTest
class GlassToCheckTests {

    private static final String WHY = "Klientė laukia priimamajame, kolegos nėra";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    private Walk walk;
    private Visitor officer;

    @BeforeEach
    void breakTheGlass() {
        walk = Walk.begin(beans).drafting().written();
        ask(Visitor.signedIn(port, "otherhead"), "/emergency-access", "");
        officer = Visitor.signedIn(port, "dpo");
    }

    @Test
    void theMailLeadsToAPageThatKnowsTheCaseAndThePurpose() {
        String address = "/audit?number=" + walk.number().address();
        walk.postmanComes();

        assertThat(mailbox.of("dpo@atsakas.demo"))
                .filteredOn(mail -> mail.subject().contains(walk.number().value()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains(address));
        Document form = Jsoup.parse(officer.open(address).body());
        assertThat(form.select("#number").val()).isEqualTo(walk.number().value());
        assertThat(form.select("#purpose option[selected]").text()).isEqualTo("Asmens duomenų apsaugos patikrinimas");
    }

    @Test
    void theyOpenTheCaseForACheckOfDataProtectionOnly() {
        assertThat(ask(officer, "/audit", "INTERNAL_AUDIT").statusCode()).isEqualTo(422);
        assertThat(officer.open(page()).statusCode()).isEqualTo(404);

        ask(officer, "/audit", "DATA_PROTECTION_CHECK");

        assertThat(officer.open(page()).body()).contains("priimamajame", "Bylą galite tik skaityti");
    }

    private HttpResponse<String> ask(Visitor visitor, String way, String purpose) {
        return visitor.send(way, Map.of("number", walk.number().value(), "purpose", purpose, "reason", WHY));
    }

    private String page() {
        return "/cases/" + walk.number().address();
    }
}
