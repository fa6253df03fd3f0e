package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a handler is written to, beside reminders: number, what to do, where – and nothing of the complaint. */
@AtsakasTest
class MailsToHandlersTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    @Test
    void whoGetsACaseIsToldSoOnce() {
        Walk walk = Walk.begin(beans).assigned();

        assertThat(lettersTo("handler", walk))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("Byla " + walk.number() + ": Jums paskirta nagrinėti")
                        .contains(
                                "Patvirtinti nešališkumą",
                                "/cases/" + walk.number().address(),
                                "/camunda/app/tasklist/")
                        .doesNotContain(
                                walk.facts().client().name(), walk.facts().subject()));
    }

    @Test
    void aReturnedAnswerIsToldEachTimeWithoutItsComments() {
        Walk walk = Walk.begin(beans).approving();
        Map<String, String> back = Map.of("decision", "return", "comments", "Zuikis7732");

        walk.complete("userTask_approveAnswer", "unithead", back);
        walk.written().complete("userTask_draftAnswer", "handler", Map.of());
        walk.complete("userTask_approveAnswer", "unithead", back);

        assertThat(lettersTo("handler", walk))
                .filteredOn(letter -> letter.contains("atsakymo projektas grąžintas taisyti"))
                .hasSize(2)
                .noneMatch(letter -> letter.contains("Zuikis"));
    }

    @Test
    void anAnswerThatDidNotArriveIsToldEachTimeAndOnlyWhileTheCaseWaits() {
        Walk walk = Walk.begin(beans).issued();
        LetterStuck stuck = new LetterStuck(walk.number(), PostOffice.ANSWER);

        walk.happens(stuck).happens(stuck);
        assertThat(undelivered(walk)).hasSize(1);
        walk.complete("userTask_resolveDelivery", "handler", Map.of("decision", "resend"));
        walk.fire("serviceTask_resendAnswer");
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        walk.happens(stuck);

        assertThat(undelivered(walk)).hasSize(2).allMatch(letter -> letter.contains("Išspręsti įteikimą"));
    }

    private List<String> undelivered(Walk walk) {
        return lettersTo("handler", walk).stream()
                .filter(letter -> letter.contains("atsakymo nepavyko įteikti"))
                .toList();
    }

    private List<String> lettersTo(String recipient, Walk walk) {
        return database.sql("select subject || ' ' || body from correspondence.outgoing_letter"
                        + " where case_number = ? and recipient = ? order by created_at")
                .params(walk.number().value(), recipient)
                .query(String.class)
                .list();
    }
}
