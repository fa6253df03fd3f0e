package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.process.EscalationProof;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who would be told next of each open task, as the last proof of the night named them. */
@AtsakasTest
class WhoIsNextPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private EscalationProof proof;

    @Autowired
    private JdbcClient database;

    private Walk walk;

    @BeforeEach
    void begin() {
        database.sql("delete from process.escalation_proof").update();
        walk = Walk.begin(beans).examining();
    }

    @AfterEach
    void noProofIsLeft() {
        database.sql("delete from assignment.bar where case_number = ?")
                .param(walk.number().value())
                .update();
        database.sql("delete from process.escalation_proof").update();
    }

    @Test
    void isReadAsFarAsTheCasesAreKnown() {
        proof.round();
        String number = walk.number().value();

        assertThat(line("unithead")).contains("Išnagrinėti skundą", "Aistė Ramanauskaitė", "Gintaras Balčiūnas");
        assertThat(line("admin")).as("no link, for it is no case of theirs").contains("Išnagrinėti skundą");
        assertThat(page("otherhead").text()).doesNotContain(number);
        database.sql("update registry.case_file set restricted = true where number = ?")
                .param(number)
                .update();
        assertThat(page("admin").text()).as("restricted").doesNotContain(number);
        assertThat(line("director")).contains("Išnagrinėti skundą");
    }

    @Test
    void isHiddenFromTheBarred() {
        proof.round();
        database.sql("insert into assignment.bar values (?, 'admin', 'CONFLICT_OF_INTERESTS', 'kaimynas', now())")
                .param(walk.number().value())
                .update();

        assertThat(page("admin").text()).doesNotContain(walk.number().value());
    }

    @Test
    void hasPages() {
        proof.round();
        database.sql(
                        "insert into process.next_in_line select night, begun_at, task || '-' || copy, case_number, step,"
                                + " taken, people, told from process.next_in_line, generate_series(1, 60) copy where case_number = ?")
                .param(walk.number().value())
                .update();

        Document first = page("director");
        assertThat(first.select("section[aria-labelledby=next-title] tbody tr")).hasSize(50);
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/orphaned-tasks?page=1");
        Document second = Jsoup.parse(Visitor.signedIn(port, "director")
                .open("/orphaned-tasks?page=1")
                .body());
        assertThat(second.select("section[aria-labelledby=next-title] tbody tr"))
                .isNotEmpty();
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/orphaned-tasks?page=0");
        assertThat(Visitor.signedIn(port, "director")
                        .open("/orphaned-tasks?page=-3")
                        .statusCode())
                .isEqualTo(200);
    }

    private String line(String login) {
        return page(login).select("section[aria-labelledby=next-title] tr").stream()
                .map(Element::text)
                .filter(text -> text.contains(walk.number().value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line of " + walk.number()));
    }

    private Document page(String login) {
        return Jsoup.parse(Visitor.signedIn(port, login).open("/orphaned-tasks").body());
    }
}
