package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever sees a mistake on the page of the case stops the answer while it is held. */
@AtsakasTest
class HeldLettersTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"unithead", "handler", "registrar"})
    void whoApprovedWhoWroteAndWhoRegistersStopTheAnswer(String login) {
        Walk walk = held();
        Visitor visitor = Visitor.signedIn(port, login);

        Element letters = letters(visitor, walk);
        assertThat(letters.text()).contains("Bus išsiųstas", "iki tol siuntimą galima sustabdyti");
        visitor.sendFrom(page(walk), letters.select("form[action$=/stop]").attr("action"), Map.of());
        walk.postmanComes();

        assertThat(state(walk)).isEqualTo("STUCK");
    }

    @Test
    void nobodyElseWhoSeesTheCaseStopsIt() {
        Walk walk = held();
        Visitor auditor = Visitor.signedIn(port, "auditor");
        String address = letters(Visitor.signedIn(port, "unithead"), walk)
                .select("form[action$=/stop]")
                .attr("action");

        assertThat(auditor.sendFrom("/cases", address, Map.of()).statusCode()).isNotEqualTo(302);

        assertThat(state(walk)).isEqualTo("WAITING");
    }

    private Walk held() {
        Walk walk = Walk.begin(beans).issued();
        jdbc.update(
                "update correspondence.outgoing_letter set next_attempt_at = ? where case_number = ? and occasion = 'answer'",
                Timestamp.from(clock.instant().plus(Duration.ofMinutes(1))),
                walk.number().value());
        return walk;
    }

    private Element letters(Visitor visitor, Walk walk) {
        return Jsoup.parse(visitor.open(page(walk)).body()).select("#letters").first();
    }

    private String state(Walk walk) {
        return jdbc.queryForObject(
                "select state from correspondence.outgoing_letter where case_number = ? and occasion = 'answer'",
                String.class,
                walk.number().value());
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}
