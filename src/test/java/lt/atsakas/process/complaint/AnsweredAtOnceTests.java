package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.CaseRoles;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.InvalidSubmission;
import lt.atsakas.intake.SpokenAnswer;
import lt.atsakas.intake.Submission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.sequel.ReviewRequest;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a call that the registrar answers: registered, counted and over in one moment – until the client wants it in writing. */
@AtsakasTest
class AnsweredAtOnceTests {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");
    private static final String SUPERVISOR = "l.butkiene";
    private static final String ANSWER = "Šildymas įjungtas, radiatorius įšils per valandą.";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Journal journal;

    @Autowired
    private SecondReviewDesk reviews;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Bar bar;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseRoles roles;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void itIsRegisteredAndOverAtOnceWithWhatWasAnswered() {
        FiledComplaint filed = complaints.file(complaints.answeredAtOnce(ANSWER));

        CaseFacts facts = registry.facts(filed.caseNumber());
        assertThat(facts.outcome()).isEqualTo(Outcome.ANSWERED_AT_ONCE);
        assertThat(facts.status()).isEqualTo(ClientStatus.ANSWERED_AT_ONCE);
        assertThat(facts.closedAt()).isEqualTo(clock.instant());
        assertThat(facts.handler()).isEqualTo(REGISTRAR);
        assertThat(Walk.of(beans, filed).steps()).isEmpty();
        assertThat(journal.of(filed.caseNumber()))
                .extracting(JournalEntry::kind)
                .containsExactly(
                        JournalKind.REGISTERED,
                        JournalKind.ANSWERED_AT_ONCE,
                        JournalKind.DEADLINE_FIXED,
                        JournalKind.ANSWER_AT_ONCE_REPORTED,
                        JournalKind.CLOSED);
        assertThat(journal.of(filed.caseNumber()))
                .filteredOn(line -> line.kind() == JournalKind.ANSWERED_AT_ONCE)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo(Actor.employee(REGISTRAR));
                    assertThat(line.details())
                            .containsOnly(Map.entry("answer", ANSWER), Map.entry("impartial", "true"));
                });
    }

    @Test
    void whoMayBePartialAnswersNothingAndNothingIsRegistered() {
        Submission asked = complaints.answeredAtOnce(ANSWER);
        Submission partial = new Submission(
                asked.channel(),
                asked.client(),
                null,
                asked.needs(),
                asked.language(),
                asked.subject(),
                asked.text(),
                asked.replyBy(),
                null,
                List.of(),
                new SpokenAnswer(ANSWER, false),
                asked.by());

        assertThatThrownBy(() -> complaints.file(partial))
                .isInstanceOfSatisfying(
                        InvalidSubmission.class,
                        refused -> assertThat(refused.faults())
                                .extracting(FieldFault::messageKey)
                                .containsExactly("intake.answeredAtOnce.partial"));
    }

    @Test
    void aDayThatNoCalendarReachesIsRefusedBeforeItsTermIsReckoned() {
        Submission far = complaints.answeredAtOnce(ANSWER, Instant.parse("+999999999-12-31T10:00:00Z"));

        assertThatThrownBy(() -> complaints.file(far)).isInstanceOf(InvalidSubmission.class);
    }

    @Test
    void theDirectSupervisorIsToldAndSeesWhatWasAnsweredAndOtherHeadsDoNot() {
        Walk walk = Walk.of(beans, complaints.file(complaints.answeredAtOnce(ANSWER)));

        walk.postmanComes();

        assertThat(mailbox.of(SUPERVISOR + "@atsakas.demo"))
                .filteredOn(mail -> mail.subject().contains(walk.number().value()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("iš karto atsakė žodžiu"));
        assertThat(walk.facts()).satisfies(facts -> {
            assertThat(access.maySee(facts, new EmployeeId(SUPERVISOR))).isTrue();
            assertThat(access.onlyRegisters(facts, new EmployeeId(SUPERVISOR))).isFalse();
            assertThat(access.maySee(facts, new EmployeeId("otherhead"))).isFalse();
        });
        assertThat(journal.of(walk.number()))
                .filteredOn(line -> line.kind() == JournalKind.ANSWER_AT_ONCE_REPORTED)
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsExactly(Map.entry("person", SUPERVISOR)));
    }

    @Test
    void whatCameEarlierIsDueFromThenAndMayBeAnsweredAtOnceUntilThatDay() {
        FiledComplaint lastDay =
                complaints.file(complaints.answeredAtOnce(ANSWER, Instant.parse("2026-10-23T10:00:00+03:00")));
        FiledComplaint friday =
                complaints.file(complaints.answeredAtOnce(ANSWER, Instant.parse("2026-11-20T14:10:00+02:00")));

        assertThat(lastDay.answerDue()).isEqualTo("2026-11-23");
        assertThat(friday.effectiveReceiptDate()).isEqualTo("2026-11-20");
        assertThat(friday.answerDue()).isEqualTo("2026-12-18");
        assertThat(reviews.lastDay(registry.facts(friday.caseNumber()))).contains(LocalDate.parse("2026-12-23"));
    }

    @Test
    void whatIsLateAlreadyIsNotAnsweredAtOnce() {
        Submission late = complaints.answeredAtOnce(ANSWER, Instant.parse("2026-10-22T10:00:00+03:00"));

        assertThatThrownBy(() -> complaints.file(late))
                .isInstanceOfSatisfying(
                        InvalidSubmission.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new FieldFault(
                                        "answeredAtOnce",
                                        "intake.answeredAtOnce.late",
                                        List.of("2026 m. lapkričio 20 d."))));
    }

    @Test
    void theClientsMailboxIsToldUntilWhenToAskForItInWriting() {
        Walk walk = Walk.of(beans, complaints.file(complaints.answeredAtOnce(ANSWER)));

        walk.postmanComes();

        assertThat(mailbox.of(walk.facts().client().email()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("iš karto atsakėme žodžiu", walk.accessCode(), "Iki 2026 m. gruodžio 23 d.")
                        .doesNotContain("Atsakysime ne vėliau kaip"));
    }

    @Test
    void whoWantsItInWritingGetsACaseOfItsOwnWithAWholeTermFromSomebodyElse() {
        FiledComplaint filed = complaints.file(complaints.answeredAtOnce(ANSWER));
        clock.set("2026-12-01T10:00:00+02:00");

        FiledComplaint anew = reviews.ask(new ReviewRequest(
                filed.caseNumber(), Channel.WEB, "Noriu atsakymo raštu.", null, null, Actor.client()));

        CaseFacts facts = registry.facts(anew.caseNumber());
        assertThat(facts.subject()).isEqualTo("Rašytinis atsakymas: Šąla butas");
        assertThat(facts.answerDue()).isAfter(LocalDate.parse("2026-12-21"));
        assertThat(bar.barred(anew.caseNumber())).containsExactly(REGISTRAR);
        assertThat(access.maySee(facts, REGISTRAR)).isFalse();
        assertThat(roles.actingAs(Role.REGISTRAR, anew.caseNumber()))
                .isNotEmpty()
                .doesNotContain(REGISTRAR);
        assertThat(reviews.reviewedBy(anew.caseNumber()))
                .hasValueSatisfying(linked -> assertThat(linked.earlier()).isEqualTo(filed.caseNumber()));
        assertThat(Walk.of(beans, anew).steps()).containsExactly("userTask_classifyComplaint");
    }

    @Test
    void nothingIsLeftToDeliver() {
        FiledComplaint filed = complaints.file(complaints.answeredAtOnce(ANSWER));

        assertThat(postOffice.lettersOf(filed.caseNumber()))
                .extracting(LetterCard::occasion)
                .containsExactly(PostOffice.ACKNOWLEDGEMENT);
    }
}
