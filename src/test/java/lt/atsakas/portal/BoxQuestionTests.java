package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever wants the answer through E. delivery is asked for the address of their box, and nobody else is. */
@AtsakasTest
class BoxQuestionTests {

    private static final String CONTACTS = "/complaints/new/contacts";

    @LocalServerPort
    private int port;

    private Visitor client;

    @BeforeEach
    void begin() {
        client = new Visitor(port);
        client.open("/complaints/new/who");
        client.send("/complaints/new/who", Map.of("who", "SELF"));
        client.send("/complaints/new/name", Map.of("name", "Ona Gražulienė"));
    }

    @Test
    void whoeverWantsTheAnswerThereSaysWhereTheirBoxIs() {
        client.send("/complaints/new/reply", Map.of("replyBy", "E_DELIVERY"));
        assertThat(client.open(CONTACTS).body()).contains("E. pristatymo dėžutės adresas");

        assertThat(client.send(CONTACTS, Map.of("box", "", "email", "", "phone", "", "address", ""))
                        .body())
                .contains("įrašykite savo dėžutės adresą");
        assertThat(client.send(CONTACTS, Map.of("box", "mano dėžutė", "email", "", "phone", "", "address", ""))
                        .body())
                .contains("E. pristatymo dėžutės adresas neteisingas");
        assertThat(client.send(CONTACTS, Map.of("box", Gateway.box(), "email", "", "phone", "", "address", ""))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void nobodyElseIsAskedForABox() {
        client.send("/complaints/new/reply", Map.of("replyBy", "IN_PERSON"));
        assertThat(client.open(CONTACTS).body()).doesNotContain("E. pristatymo dėžutės");
    }
}
