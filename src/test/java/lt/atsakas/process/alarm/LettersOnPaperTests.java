package lt.atsakas.process.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class LettersOnPaperTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Postman postman;

    /** Decided on Monday 2026-11-23: three working days end on Thursday, however late the letter turns to paper. */
    @Test
    void theTermOfAnAnswerRunsFromItsDecision() {
        Walk walk = Walk.begin(beans)
                .approving()
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
        clock.advance(Duration.ofDays(10));
        walk.fire("serviceTask_issueAnswer");

        postOffice.sendOnPaper(walk.number(), PostOffice.ANSWER);
        postman.round();

        assertThat(postOffice.lettersOf(walk.number()))
                .filteredOn(letter -> letter.occasion().equals(PostOffice.ANSWER))
                .singleElement()
                .extracting(LetterCard::handOverDay)
                .hasToString("2026-11-26");
    }
}
