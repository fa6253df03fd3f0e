package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.process.EscalationProof;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
        assertThat(lines("otherhead")).noneMatch(line -> line.contains(number));
        database.sql("update registry.case_file set restricted = true where number = ?")
                .param(number)
                .update();
        assertThat(lines("admin")).as("restricted").noneMatch(line -> line.contains(number));
        assertThat(line("director")).contains("Išnagrinėti skundą");
    }

    @Test
    void isHiddenFromTheBarred() {
        proof.round();
        database.sql("insert into assignment.bar values (?, 'admin', 'CONFLICT_OF_INTERESTS', 'kaimynas', now())")
                .param(walk.number().value())
                .update();

        assertThat(lines("admin")).noneMatch(line -> line.contains(walk.number().value()));
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
        return lines(login).stream()
                .filter(text -> text.contains(walk.number().value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line of " + walk.number()));
    }

    /** What all pages of the list say to them, row by row. */
    private List<String> lines(String login) {
        Visitor visitor = Visitor.signedIn(port, login);
        List<String> lines = new ArrayList<>();
        Document page = page(visitor, "/orphaned-tasks");
        addLines(page, lines);
        for (String next = next(page); !next.isEmpty(); next = next(page)) {
            page = page(visitor, next);
            addLines(page, lines);
        }
        return lines;
    }

    private static void addLines(Document page, List<String> lines) {
        lines.addAll(page.select("section[aria-labelledby=next-title] tr").eachText());
    }

    private static String next(Document page) {
        return page.select("a[rel=next]").attr("href");
    }

    private Document page(String login) {
        return page(Visitor.signedIn(port, login), "/orphaned-tasks");
    }

    private static Document page(Visitor visitor, String address) {
        return Jsoup.parse(visitor.open(address).body());
    }
}
