package lt.atsakas.process.proceedings;

import static lt.atsakas.process.proceedings.Suing.DECIDE;
import static lt.atsakas.process.proceedings.Suing.LETTER;
import static lt.atsakas.process.proceedings.Suing.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.committee.ReviewState;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerState;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryState;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingState;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.visit.MeetingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody works on an examination that is stopped, and nobody waits for what it asked; its clock runs until the letter has left. */
@AtsakasTest
class StoppedWorkTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private InquiryDesk inquiries;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private Suing suing;

    @BeforeEach
    void meet() {
        suing = new Suing(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theMembersOfACommitteeAreToldAtOnceThatNobodyNeedCome() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        suing.stopped(walk).postmanComes();

        assertThat(reviews.of(walk.number()))
                .singleElement()
                .satisfies(review -> assertThat(review.state()).isEqualTo(ReviewState.ABANDONED));
        assertThat(mailbox.of(sitting.member(1) + "@atsakas.demo"))
                .extracting(DeliveredMail::subject)
                .anyMatch(subject -> subject.contains("dalyvauti nebereikia"));
    }

    @Test
    void nobodyIsWaitedForToReplyOrAtTheDoor() {
        Walk walk = Walk.begin(beans).drafting();
        new Asking(beans).asked(walk);
        Visiting visiting = new Visiting(beans);
        visiting.told(walk);

        suing.stopped(walk);

        assertThat(inquiries.of(walk.number()))
                .singleElement()
                .satisfies(asked -> assertThat(asked.state()).isEqualTo(InquiryState.WITHDRAWN));
        assertThat(visiting.last(walk).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(walk.steps()).isEmpty();
        assertThat(inquiries.mayAsk(walk.facts(), HANDLER)).isFalse();
    }

    @Test
    void noAnswerLiesBeforeADecider() {
        Walk walk = suing.stopped(Walk.begin(beans).approving());

        assertThat(answers.progressOf(walk.number()).state()).isEqualTo(AnswerState.DRAFT);
    }

    @Test
    void theClockOfACaseWhoseLetterIsKeptBackRunsOnAndItIsExaminedAgain() {
        Walk walk = Walk.begin(beans).drafting().fire("event_reminderDue").fire("event_guardDue");
        suing.recorded(walk).complete(DECIDE, "unithead", STOP);

        new Recusing(beans).own(walk, "unithead");

        assertThat(walk.steps()).contains("userTask_decideAdmissibility", "userTask_guardTerm");
        assertThat(walk.hasJob("event_nextReminderDue")).isTrue();
        assertThat(walk.hasJob("event_deadlineNear")).isTrue();
        assertThat(walk.hasJob("event_deadlinePassed")).isTrue();
        answered(walk);
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(suing.of(walk)).extracting(ProceedingCard::state).containsExactly(ProceedingState.STOPPED);
    }

    /** By the handler whom the case had before; the director is in the place of the head who is barred. */
    private void answered(Walk walk) {
        walk.complete("userTask_decideAdmissibility", "director", Map.of("decision", "examine"))
                .complete("userTask_assignHandler", "director", Map.of("handler", "handler", "reason", "Pradėjo."))
                .complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"));
        assertThat(inquiries.mayAsk(walk.facts(), HANDLER)).isTrue();
        walk.complete("userTask_examineComplaint", "handler", Map.of())
                .written()
                .complete("userTask_draftAnswer", "handler", Map.of())
                .complete("userTask_approveAnswer", "director", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes()
                .fire("serviceTask_closeCase");
    }

    @Test
    void noSupervisorIsTroubledWithATermOnceTheLetterHasLeft() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting());
        Walk troubled = suing.recorded(Walk.begin(beans).drafting())
                .fire("event_guardDue")
                .fire("event_deadlineNear");

        walk.complete(DECIDE, "unithead", STOP).fire(LETTER);
        troubled.complete(DECIDE, "unithead", STOP).fire(LETTER);

        assertThat(troubled.steps()).isEmpty();
        walk.fire("event_guardDue").fire("event_deadlineNear").fire("event_deadlinePassed");
        assertThat(walk.steps()).isEmpty();
    }
}
