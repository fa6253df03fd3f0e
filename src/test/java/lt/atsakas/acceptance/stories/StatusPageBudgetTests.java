package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.sql.DataSource;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the client's status page may ask of the database; the same budget stands in operations.md. */
@AtsakasTest
class StatusPageBudgetTests {

    private static final long STATUS_PAGE = 20;

    /** The pass, and the letters. */
    private static final long PROVED = 2;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DataSource database;

    @Test
    void thePageKeepsToItsBudgetWhoeverReadsIt() {
        Statements statements = new Statements(database);
        Walk walk = Walk.begin(beans).examining();
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        client.open("/status/case");

        long unproved = statements.least(() -> open(client, walk));
        ClientsProof.given(beans, client, walk.number());
        long proved = statements.least(() -> open(client, walk));

        assertThat(unproved).as(statements::last).isBetween(5L, STATUS_PAGE);
        assertThat(proved).as(statements::last).isBetween(unproved, unproved + PROVED);
    }

    private static void open(Visitor client, Walk walk) {
        assertThat(client.open("/status/case").body()).contains(walk.number().value());
    }
}
