package lt.atsakas.sequel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.InvalidSubmission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second review: until when, once, in a case of its own, and by people who had no part in the first answer. */
@AtsakasTest
class SecondReviewTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SecondReviewDesk reviews;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Bar bar;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private Journal journal;

    @Autowired
    private MovableClock clock;

    @Test
    void theRequestBecomesACaseOfItsOwnWithAWholeTermAndBothKnowOfEachOther() {
        Walk first = Answered.by(beans);
        clock.set("2026-12-10T10:00:00+02:00");

        CaseNumber review = asked(first).caseNumber();

        CaseFacts facts = registry.facts(review);
        assertThat(review).isNotEqualTo(first.number());
        assertThat(facts.answerDue()).isEqualTo("2027-01-12");
        assertThat(facts.client()).isEqualTo(first.facts().client());
        assertThat(facts.subject()).isEqualTo("Pakartotinis nagrinėjimas: Šąla butas");
        assertThat(facts.text()).isEqualTo("Vožtuvas vėl sugedo.");
        assertThat(reviews.reviewOf(first.number())).map(SecondReview::review).contains(review);
        assertThat(reviews.reviewedBy(review)).map(SecondReview::earlier).contains(first.number());
        assertThat(journal.of(review))
                .filteredOn(line -> line.kind() == JournalKind.SECOND_REVIEW)
                .singleElement()
                .satisfies(line -> assertThat(line.details())
                        .containsEntry("earlier", first.number().value()));
        assertThat(first.facts().isClosed()).isTrue();
    }

    @Test
    void whoHandledAndWhoApprovedHaveNothingToDoWithItButKeepTheFirstCase() {
        Walk first = Answered.by(beans);

        CaseFacts review = registry.facts(asked(first).caseNumber());

        assertThat(bar.barred(review.number())).containsExactlyInAnyOrder(HANDLER, HEAD);
        assertThat(access.maySee(review, HANDLER)).isFalse();
        assertThat(access.maySee(review, HEAD)).isFalse();
        assertThat(access.maySee(first.facts(), HANDLER)).isTrue();
        assertThat(access.maySee(first.facts(), HEAD)).isTrue();
        assertThat(journal.of(first.number())).noneMatch(line -> line.kind() == JournalKind.SECOND_REVIEW);
    }

    @Test
    void anotherPersonHandlesItAndAnotherApproves() {
        Walk review = Walk.of(beans, asked(Answered.by(beans))).classified();
        assertThat(review.task("userTask_assignHandler").getAssignee()).isEqualTo("director");
        review.fire("event_assignmentOverdue");
        assertThat(review.task("userTask_handleEscalation").getAssignee()).isNotIn("unithead", "handler");
        assertThatThrownBy(() -> review.complete("userTask_assignHandler", "director", Map.of("handler", "handler")))
                .isInstanceOf(FieldRefused.class);

        review.complete("userTask_assignHandler", "director", assigned("handler2"))
                .complete("userTask_confirmImpartiality", "handler2", Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", "handler2", Map.of())
                .writtenBy("handler2")
                .complete("userTask_draftAnswer", "handler2", Map.of());

        assertThat(review.task("userTask_approveAnswer").getAssignee()).isEqualTo("director");
    }

    @Test
    void whoeverIsComplainedAboutAnewDoesNotOpenItToTheFirstHands() {
        CaseNumber review = asked(Answered.by(beans)).caseNumber();

        impartiality.nameComplainedAbout(review, Set.of(), Actor.employee(REGISTRAR));

        assertThat(bar.barred(review)).containsExactlyInAnyOrder(HANDLER, HEAD);
    }

    @Test
    void whoWasBarredFromTheFirstCaseIsBarredFromItsReview() {
        Walk first = Answered.by(beans);
        beans.getBean(JdbcClient.class)
                .sql("insert into assignment.bar values (?, 'handler3', 'CONFLICT_OF_INTERESTS', '', now())")
                .params(first.number().value())
                .update();

        assertThat(bar.barred(asked(first).caseNumber())).contains(new EmployeeId("handler3"));
    }

    @Test
    void aReviewCanBeReviewedByAThirdPerson() {
        Walk second = Walk.of(beans, asked(Answered.by(beans))).classified();
        second.complete("userTask_assignHandler", "director", assigned("handler2"))
                .complete("userTask_confirmImpartiality", "handler2", Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", "handler2", Map.of())
                .writtenBy("handler2")
                .complete("userTask_draftAnswer", "handler2", Map.of())
                .complete("userTask_approveAnswer", "director", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes()
                .fire("serviceTask_closeCase");

        CaseNumber third = asked(second).caseNumber();

        assertThat(bar.barred(third)).contains(HANDLER, HEAD, new EmployeeId("handler2"), new EmployeeId("director"));
    }

    @Test
    void itCanBeAskedForOnce() {
        Walk first = Answered.by(beans);
        String review = asked(first).caseNumber().value();

        assertThatThrownBy(() -> asked(first))
                .isInstanceOfSatisfying(
                        ReviewAlreadyAsked.class,
                        refused -> assertThat(refused.arguments()).containsExactly(review));
    }

    @Test
    void theMonthLastsUntilMidnightOfItsLastDay() {
        Walk first = Answered.by(beans);
        assertThat(reviews.lastDay(first.facts())).contains(LocalDate.parse("2026-12-23"));

        clock.set("2026-12-24T00:00:00+02:00");
        assertThatThrownBy(() -> asked(first))
                .isInstanceOfSatisfying(
                        ReviewTooLate.class,
                        refused -> assertThat(refused.arguments()).containsExactly(LocalDate.parse("2026-12-23")));

        clock.set("2026-12-23T23:59:59+02:00");
        assertThat(asked(first).effectiveReceiptDate()).isEqualTo("2026-12-28");
    }

    @Test
    void aLetterThatTookLongerCountsFromTheDayTheClientGotIt() {
        Walk first = Answered.by(beans);
        clock.set("2026-12-30T10:00:00+02:00");

        assertThatThrownBy(() -> reviews.ask(atDesk(first, null))).isInstanceOf(ReviewTooLate.class);
        assertThatThrownBy(() -> reviews.ask(atDesk(first, LocalDate.parse("2026-11-22"))))
                .isInstanceOf(AnswerReachedDayImpossible.class);
        assertThatThrownBy(() -> reviews.ask(atDesk(first, LocalDate.parse("2026-12-31"))))
                .isInstanceOf(AnswerReachedDayImpossible.class);
        assertThat(reviews.ask(atDesk(first, LocalDate.parse("2026-11-30")))).isNotNull();
    }

    @Test
    void whatIsNotAnsweredCannotBeReviewed() {
        Walk open = Walk.begin(beans).drafting();

        assertThatThrownBy(() -> asked(open)).isInstanceOf(NothingAnswered.class);
        assertThat(reviews.lastDay(open.facts())).isEmpty();
    }

    @Test
    void whoeverAskedForHelpNeedNotAskAgain() {
        Walk first = Answered.by(beans);
        beans.getBean(JdbcClient.class)
                .sql("update registry.case_file set interpreter = 'lietuvių gestų' where number = ?")
                .param(first.number().value())
                .update();
        clock.set("2026-12-10T10:00:00+02:00");

        assertThat(registry.facts(asked(first).caseNumber()).needs())
                .isEqualTo(new ClientNeeds("lietuvių gestų", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void aRequestWithoutAWordIsRefusedAndMakesNoCase(String why) {
        Walk first = Answered.by(beans);

        assertThatThrownBy(() -> reviews.ask(request(first, why))).isInstanceOf(InvalidSubmission.class);
        assertThat(reviews.reviewOf(first.number())).isEmpty();
    }

    private FiledComplaint asked(Walk first) {
        return reviews.ask(request(first, "Vožtuvas vėl sugedo."));
    }

    private static ReviewRequest request(Walk first, String why) {
        return new ReviewRequest(first.number(), Channel.WEB, why, null, null, Actor.client());
    }

    private static ReviewRequest atDesk(Walk first, LocalDate reached) {
        Instant received = OffsetDateTime.parse("2026-12-30T09:00:00+02:00").toInstant();
        return new ReviewRequest(
                first.number(), Channel.POST, "Vėl šalta.", received, reached, Actor.employee(REGISTRAR));
    }

    private static Map<String, String> assigned(String handler) {
        return Map.of("handler", handler);
    }
}
