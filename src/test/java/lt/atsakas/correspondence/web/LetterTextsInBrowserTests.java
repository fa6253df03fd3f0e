package lt.atsakas.correspondence.web;

import java.util.Map;
import lt.atsakas.acceptance.browser.Scenario;
import lt.atsakas.correspondence.wording.Texts;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of letters' texts in a browser: axe, 320 px, and two people who do not release alone. */
@AtsakasTest
class LetterTextsInBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @AfterEach
    void forget() {
        Texts.forget(beans);
    }

    @Test
    void oneWordsALetterAnewAndAnotherReleasesIt() throws Exception {
        Scenario.play("letter-texts", port, Map.of());
    }
}
