package lt.atsakas.acceptance.browser;

import java.util.Map;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A client follows a case, played in a browser as {@link BrowserTests} are; the mail with the one-time code is read beside it. */
@AtsakasTest
class StatusInBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void aClientFollowsACase() throws Exception {
        Walk open = Walk.begin(beans).examining();
        Walk answered = Walk.begin(beans).issued();
        beans.getBean(Postman.class).round();
        answered.fire("serviceTask_closeCase");

        Scenario.play(
                "client-status",
                port,
                Map.of(
                        "ATSAKAS_OPEN",
                        open.number().value(),
                        "ATSAKAS_CODE",
                        open.accessCode(),
                        "ATSAKAS_OPEN_SESSION",
                        proved(open),
                        "ATSAKAS_ANSWERED",
                        answered.number().value(),
                        "ATSAKAS_ANSWERED_SESSION",
                        proved(answered)));
    }

    /** The session of a client who has proved to be one. */
    private String proved(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return ClientsProof.given(beans, client, walk.number()).cookie("JSESSIONID");
    }
}
