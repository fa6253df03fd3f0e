package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.LetterTrace;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The mail server took the answer and brings it back later. */
@AtsakasTest
class ReturnedAnswerTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private LetterTrace trace;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theHandlerIsToldAlthoughTheCaseIsClosedAndSendsItAnotherWay() {
        Walk walk = Walk.begin(beans).issued().postmanComes().fire("serviceTask_closeCase");

        assertThat(trace.returned(answer(walk.number()).id(), "5.1.1 no such user"))
                .isTrue();

        assertThat(answer(walk.number()).state()).isEqualTo(LetterState.STUCK);
        assertThat(answer(walk.number()).trouble()).isEqualTo("5.1.1 no such user");
        assertThat(toldOf(walk.number())).containsExactly("handler");
        assertThat(journal.of(walk.number())).extracting(JournalEntry::kind).contains(JournalKind.DELIVERY_FAILED);

        postOffice.sendAgain(walk.number(), PostOffice.ANSWER);
        walk.postmanComes();
        assertThat(answer(walk.number()).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void theHandlerIsToldBetweenAcceptanceAndClosing() {
        Walk walk = Walk.begin(beans).issued().postmanComes();

        trace.returned(answer(walk.number()).id(), "5.1.1");

        assertThat(toldOf(walk.number())).containsExactly("handler");
    }

    @Test
    void theSameReturnAgainChangesNothing() {
        Walk walk = Walk.begin(beans).issued().postmanComes();
        trace.returned(answer(walk.number()).id(), "5.1.1");

        assertThat(trace.returned(answer(walk.number()).id(), "5.1.1")).isFalse();

        assertThat(toldOf(walk.number())).hasSize(1);
    }

    private LetterCard answer(CaseNumber number) {
        return postOffice.lettersOf(number).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.ANSWER))
                .findFirst()
                .orElseThrow();
    }

    private List<String> toldOf(CaseNumber number) {
        return jdbc.queryForList(
                "select recipient from correspondence.outgoing_letter where case_number = ? and occasion like 'undelivered-%'",
                String.class, number.value());
    }
}
