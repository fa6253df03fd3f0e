package lt.atsakas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lt.atsakas.correspondence.LetterRecall;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.intake.Submission;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.Outcome;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.sequel.Answered;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody stays unasked because of a sheet that never left or of somebody else's wish, nor loses a survey to an upgrade. */
@AtsakasTest
class AskedAfterAllTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Complaints complaints;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private SurveyDesk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoseAnswerOnPaperWasCalledBackIsAskedByMail() {
        Walk walk = onPaperAlthoughThereIsAMailbox("atsauktas@pastas.lt");
        beans.getBean(LetterRecall.class).callBack(walk.number(), Set.of(PostOffice.ANSWER));

        walk.happens(new CaseClosed(walk.number(), Outcome.ANSWERED));
        Asked.comes(walk);

        assertThat(states(walk)).containsExactly("ASKED EMAIL");
    }

    @Test
    void whoGotTheAnswerOtherwiseThanInTheEnvelopeIsAskedByMail() {
        Walk walk = onPaperAlthoughThereIsAMailbox("kitaip@pastas.lt");
        SurveyToken sheet = AskedOnPaper.token(walk);
        postOffice.answerDeliveredOtherwise(walk.number());

        walk.happens(new CaseClosed(walk.number(), Outcome.ANSWERED));
        Asked.comes(walk);

        assertThat(states(walk)).containsExactly("ASKED EMAIL");
        assertThat(desk.languageOf(sheet)).isEmpty();
    }

    @Test
    void aNamesakeWithoutAnAddressDeclinesForNobodyElse() {
        Walk first = issued(withoutAddress());
        assertThat(desk.decline(AskedOnPaper.token(first))).isTrue();

        Walk second = issued(withoutAddress());

        assertThat(states(first)).containsExactly("DECLINED PRINT");
        assertThat(states(second)).containsExactly("ASKED PRINT");
    }

    @Test
    void whomANodeOfTheVersionBeforeAsksDuringAnUpgradeIsAskedByMail() {
        Walk walk = Answered.by(beans);
        SurveyToken token = SurveyToken.random();

        int asked = jdbc.sql("update survey.invitation set state = 'ASKED', token_hash = :hash, asked_at = due_at,"
                        + " open_until = due_at + interval '60 days' where case_number = :number and state = 'PLANNED'")
                .param("hash", token.hash())
                .param("number", walk.number().value())
                .update();

        assertThat(asked).isOne();
        assertThat(desk.languageOf(token)).isPresent();
    }

    private Walk onPaperAlthoughThereIsAMailbox(String mailbox) {
        clock.reset();
        Walk walk = Walk.of(beans, complaints.file(complaints.submissionOf(mailbox, ReplyBy.EMAIL)))
                .issued();
        postOffice.sendOnPaper(walk.number(), PostOffice.ANSWER);
        walk.postmanComes();
        assertThat(states(walk)).containsExactly("ASKED PRINT");
        return walk;
    }

    private Walk issued(Submission submission) {
        clock.reset();
        return Walk.of(beans, complaints.file(submission)).issued().postmanComes();
    }

    private Submission withoutAddress() {
        Submission usual = complaints.submissionOf(null, ReplyBy.IN_PERSON);
        Client client = usual.client();
        return Complaints.with(usual, new Client(client.kind(), client.name(), null, client.phone(), null));
    }

    private List<String> states(Walk walk) {
        return jdbc.sql("select state || ' ' || road from survey.invitation where case_number = ?")
                .param(walk.number().value())
                .query(String.class)
                .list();
    }
}
