package lt.atsakas.notices.web;

import java.util.Map;
import lt.atsakas.acceptance.browser.Scenario;
import lt.atsakas.notices.OwnNotices;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The administrators' pages of public texts in a browser: axe, 320 px, and what two people do at once. */
@AtsakasTest
class NoticesInBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @AfterEach
    void takeBack() {
        new OwnNotices(beans).takeBack();
    }

    @Test
    void anAdministratorPublishes() throws Exception {
        Scenario.play("publish-notice", port, Map.of());
    }
}
