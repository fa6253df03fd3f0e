package lt.atsakas.process.correction;

import static lt.atsakas.process.correction.Correcting.RESOLVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import lt.atsakas.correspondence.CorrectedAnswer;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.sequel.Answered;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happens when a corrected answer does not arrive. */
@AtsakasTest
class CorrectionDeliveryTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CorrectionDesk desk;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Journal journal;

    @Test
    void aLetterThatCannotLeaveIsResolvedAndSentAgainOnce() {
        Walk walk = Correcting.issued(Answered.by(beans));
        walk.happens(new LetterStuck(walk.number(), occasion(walk)));
        assertThat(walk.task(RESOLVE).getAssignee()).isEqualTo("handler");

        walk.complete(RESOLVE, "handler", Map.of("decision", "resend"))
                .fire("serviceTask_resendCorrection")
                .postmanComes();

        assertThat(walk.steps()).isEmpty();
        assertThat(postOffice.lettersOf(walk.number()).stream()
                        .filter(letter -> letter.occasion().equals(occasion(walk))))
                .hasSize(1);
    }

    @Test
    void pastTheTermSomebodySaysHowItWasDelivered() {
        Walk walk = Correcting.issued(Answered.by(beans));
        assertThat(walk.due("event_correctionTermPassed")).isEqualTo(Instant.parse("2026-11-26T15:00:00Z"));

        walk.fire("event_correctionTermPassed")
                .complete(RESOLVE, "handler", Map.of("decision", "confirm", "proof", "Įteikta pasirašytinai"));

        assertThat(walk.steps()).isEmpty();
        assertThat(journal.of(walk.number()))
                .filteredOn(line -> line.kind() == JournalKind.NOTICE_RESOLVED)
                .hasSize(1);
    }

    private String occasion(Walk walk) {
        return CorrectedAnswer.OCCASION + desk.of(walk.number()).get(0).id();
    }
}
