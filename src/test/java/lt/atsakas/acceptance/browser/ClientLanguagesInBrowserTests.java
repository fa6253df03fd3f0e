package lt.atsakas.acceptance.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.correspondence.ClientsLetters;
import lt.atsakas.process.Walk;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.sequel.Answered;
import lt.atsakas.survey.Asked;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients see of their own cases in the languages other than Lithuanian, played in a browser as {@link BrowserTests} are. */
@AtsakasTest
class ClientLanguagesInBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void isFitForEverybodyWhoHasACase() throws Exception {
        String surveys =
                String.join("\n", Stream.of("en", "ru", "pl").map(this::survey).toList());
        List<String> pages = new ArrayList<>();
        pages.addAll(ofOpenCase());
        pages.addAll(ofAskedClient());
        pages.addAll(ofAnsweredCase());
        pages.addAll(ofUnprovedClient());

        Scenario.play(
                "client-languages",
                port,
                Map.of("ATSAKAS_PAGES", String.join("\n", pages), "ATSAKAS_SURVEYS", surveys));
    }

    private List<String> ofOpenCase() {
        String session = proved(Walk.begin(beans).examining().postmanComes());
        return Stream.of("case", "access", "news", "more", "recusal", "withdrawal")
                .map(page -> "%s /status/%s own-%s".formatted(session, page, page))
                .toList();
    }

    private List<String> ofAskedClient() {
        String session = proved(
                new AskingClient(beans).asked(Walk.begin(beans).examining()).postmanComes());
        return List.of(session + " /status/case own-case-asked", session + " /status/reply own-reply");
    }

    private List<String> ofAnsweredCase() {
        Walk answered = Answered.by(beans);
        String session = proved(answered);
        String letter = beans.getBean(ClientsLetters.class)
                .of(answered.number())
                .get(0)
                .id()
                .value()
                .toString();
        return List.of(
                session + " /status/case own-case-answered",
                session + " /status/review own-review",
                session + " /status/letters/" + letter + " own-letter");
    }

    /** One to whom a one-time code was sent and who has not typed it yet. */
    private List<String> ofUnprovedClient() {
        Walk walk = Walk.begin(beans).examining();
        Visitor client = opened(walk);
        new ClientsProof(beans, walk.number()).asked(client);
        String session = client.cookie("JSESSIONID");
        return Stream.of("case", "code", "code/enter")
                .map(page -> "%s /status/%s own-%s-unproved".formatted(session, page, page.replace('/', '-')))
                .toList();
    }

    private String survey(String language) {
        Walk asked = Asked.by(beans);
        for (String own : List.of(
                "update survey.invitation set language = ? where case_number = ?",
                "update registry.case_file set language = ? where number = ?")) {
            beans.getBean(JdbcClient.class)
                    .sql(own)
                    .param(language)
                    .param(asked.number().value())
                    .update();
        }
        return language + " " + Asked.path(asked);
    }

    private String proved(Walk walk) {
        return ClientsProof.given(beans, opened(walk), walk.number()).cookie("JSESSIONID");
    }

    private Visitor opened(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client;
    }
}
