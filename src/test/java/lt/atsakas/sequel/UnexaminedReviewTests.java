package lt.atsakas.sequel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lt.atsakas.assignment.Bar;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.proceedings.Suing;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** That a complaint is left unexamined, from the beginning or because its examination was stopped, is a decision that is looked at again as an answer is (VAĮ 14). */
@AtsakasTest
class UnexaminedReviewTests {

    private static final String PAGE = "/status/review";
    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId DIRECTOR = new EmployeeId("director");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SecondReviewDesk reviews;

    @Autowired
    private Bar bar;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aClientWhoseComplaintWasStoppedReadsUntilWhenTheyMayAskAndAsks() {
        Walk stopped =
                closed(new Suing(beans).stopped(Walk.begin(beans).drafting()).fire(Suing.LETTER));
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", stopped.number().value(), "code", stopped.accessCode()));

        assertThat(client.open("/status/case").body())
                .contains("Nesutinkate, kad skundas paliktas nenagrinėtas?", "Iki 2026 m. gruodžio 23 d.", PAGE)
                .contains("kam ir iki kada, nurodyta mūsų rašte");
        assertThat(client.open(PAGE).body()).contains("jį nagrinės kitas darbuotojas");
        client.send(PAGE, Map.of("why", "Teisme sprendžiama kita skola."));

        CaseNumber review = reviews.reviewOf(stopped.number()).orElseThrow().review();
        assertThat(bar.barred(review)).containsExactlyInAnyOrder(HANDLER, HEAD);
        assertThat(client.open("/status/case").body()).contains(review.value()).doesNotContain("href=\"" + PAGE);
    }

    @Test
    void whoProposedAndWhoApprovedHaveNothingToDoWithTheReview() {
        Walk refused = closed(Doubting.refusalIssued(Walk.begin(beans)));

        FiledComplaint review = asked(refused);

        assertThat(bar.barred(review.caseNumber())).containsExactlyInAnyOrder(HEAD, DIRECTOR);
        Walk anew = Walk.of(beans, review).classified();
        assertThat(anew.task("userTask_assignHandler").getAssignee()).isNotIn("unithead", "director");
    }

    @Test
    void theMonthEndsAsThatOfAnAnswerDoes() {
        Walk refused = closed(Doubting.refusalIssued(Walk.begin(beans)));
        clock.set("2026-12-24T00:00:00+02:00");

        assertThatThrownBy(() -> asked(refused)).isInstanceOf(ReviewTooLate.class);
    }

    @Test
    void ofAWithdrawnComplaintNothingWasDecided() {
        Walk withdrawn = new Withdrawing(beans).withdrawn(Walk.begin(beans).drafting(), "unithead");

        assertThatThrownBy(() -> asked(withdrawn)).isInstanceOf(NothingAnswered.class);
        assertThat(reviews.lastDay(withdrawn.facts())).isEmpty();
    }

    private static Walk closed(Walk left) {
        left.postmanComes().fire("serviceTask_closeUnexamined");
        assertThat(left.facts().outcome()).isEqualTo(Outcome.LEFT_UNEXAMINED);
        return left;
    }

    private FiledComplaint asked(Walk earlier) {
        return reviews.ask(
                new ReviewRequest(earlier.number(), Channel.WEB, "Nagrinėkite iš naujo.", null, null, Actor.client()));
    }
}
