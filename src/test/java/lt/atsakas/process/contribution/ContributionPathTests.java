package lt.atsakas.process.contribution;

import static lt.atsakas.process.contribution.Asking.CONTRIBUTE;
import static lt.atsakas.process.contribution.Asking.DECLINE;
import static lt.atsakas.process.contribution.Asking.REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryState;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a handler's question: the asked unit replies, passes it on or declines, is reminded and chased, and the case never waits. */
@AtsakasTest
class ContributionPathTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Mailbox mailbox;

    private Asking asking;

    @BeforeEach
    void take() {
        asking = new Asking(beans);
    }

    @Test
    void theHeadOfTheAskedUnitRepliesAndTheHandlerHearsOfIt() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        assertThat(walk.task(CONTRIBUTE).getAssignee()).isEqualTo("otherhead");
        assertThat(walk.task(CONTRIBUTE).getDueDate().toInstant())
                .as("the end of that Monday's work")
                .isEqualTo(Instant.parse("2026-11-30T15:00:00Z"));
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.EXAMINING);

        walk.complete(CONTRIBUTE, "otherhead", REPLY).postmanComes();

        assertThat(asking.last(walk).state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(asking.last(walk).reply()).isEqualTo(REPLY.get("reply"));
        assertThat(walk.steps()).containsExactly("userTask_examineComplaint");
        assertThat(subjects("otherhead", walk)).anyMatch(subject -> subject.contains("prašoma Jūsų padalinio"));
        assertThat(subjects("handler", walk))
                .anyMatch(subject -> subject.contains("gauti kito padalinio paaiškinimai"));
    }

    @Test
    void theCaseGoesOnWhileTheUnitIsAwaitedAndTakesTheQuestionWithItWhenItEnds() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        walk.complete("userTask_examineComplaint", "handler", Map.of());
        assertThat(walk.steps()).containsExactly(CONTRIBUTE, "userTask_draftAnswer");

        walk.written()
                .complete("userTask_draftAnswer", "handler", Map.of())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes()
                .fire("serviceTask_closeCase")
                .postmanComes();

        assertThat(walk.tasks()).isEmpty();
        assertThat(asking.last(walk).state()).isEqualTo(InquiryState.WITHDRAWN);
        assertThat(subjects("otherhead", walk)).anyMatch(subject -> subject.contains("nebereikia"));
    }

    @Test
    void theHeadPassesItOnWithinTheUnitAndTheDayStays() {
        Walk walk = asking.asked(Walk.begin(beans).examining());

        assertThatThrownBy(() -> walk.complete(CONTRIBUTE, "otherhead", Asking.passOnTo("handler2")))
                .isInstanceOf(FieldRefused.class);
        walk.complete(CONTRIBUTE, "otherhead", Asking.passOnTo("member3"));

        assertThat(walk.task(CONTRIBUTE).getAssignee()).isEqualTo("member3");
        assertThat(walk.task(CONTRIBUTE).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-11-30T15:00:00Z"));
        walk.complete(CONTRIBUTE, "member3", REPLY);
        assertThat(asking.last(walk).settledBy()).isEqualTo(new EmployeeId("member3"));
    }

    @Test
    void theUnitSaysWhyItHasNothingToContribute() {
        Walk walk = asking.asked(Walk.begin(beans).examining());

        walk.complete(CONTRIBUTE, "otherhead", DECLINE).postmanComes();

        assertThat(asking.last(walk).state()).isEqualTo(InquiryState.DECLINED);
        assertThat(subjects("handler", walk)).anyMatch(subject -> subject.contains("neatsakys"));
    }

    @Test
    void whoWritesIsRemindedAndChasedWithTheirHeadAndTheHeadsSupervisorHears() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        walk.complete(CONTRIBUTE, "otherhead", Asking.passOnTo("member3"));
        assertThat(walk.due("event_contributionNear"))
                .as("the morning of the Friday before")
                .isEqualTo(Instant.parse("2026-11-27T06:00:00Z"));

        walk.fire("event_contributionNear").fire("event_contributionOverdue").postmanComes();

        assertThat(subjects("member3", walk))
                .anyMatch(subject -> subject.contains("artėja"))
                .anyMatch(subject -> subject.contains("vėluoja Jūsų"));
        assertThat(subjects("otherhead", walk)).anyMatch(subject -> subject.contains("vėluoja Jūsų"));
        assertThat(subjects("handler", walk)).anyMatch(subject -> subject.contains("paaiškinimai vėluoja"));
        assertThat(walk.task("userTask_handleEscalation").getAssignee())
                .as("the head answers for it, and the director leads the head")
                .isEqualTo("director");
        assertThat(walk.task("userTask_handleEscalation").getName()).contains("Pateikti paaiškinimus");

        walk.complete(CONTRIBUTE, "member3", REPLY);

        assertThat(walk.steps()).containsExactly("userTask_examineComplaint");
    }

    @Test
    void whoIsAskedOnlyForTomorrowIsRemindedTomorrow() {
        Walk walk = asking.asked(Walk.begin(beans).examining(), "2026-11-24");

        assertThat(walk.due("event_contributionNear")).isEqualTo(Instant.parse("2026-11-24T06:00:00Z"));
    }

    @Test
    void theHandlerTakesAQuestionBack() {
        Walk walk = asking.asked(
                asking.asked(Walk.begin(beans).examining()).fire("event_contributionOverdue"), "2026-12-07");
        assertThat(walk.tasks().stream()
                        .filter(task -> task.getTaskDefinitionKey().equals(CONTRIBUTE)))
                .hasSize(2);

        asking.of(walk).forEach(one -> beans.getBean(InquiryDesk.class).withdraw(one.id(), new EmployeeId("handler")));

        assertThat(walk.steps()).containsExactly("userTask_examineComplaint");
    }

    @Test
    void theAskedDoNotSeeTheCase() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        walk.complete(CONTRIBUTE, "otherhead", Asking.passOnTo("member3"));

        assertThat(List.of("otherhead", "member3"))
                .allSatisfy(asked -> assertThat(access.maySee(walk.facts(), new EmployeeId(asked)))
                        .isFalse());
        assertThat(access.circleAround(walk.facts()))
                .extracting(person -> person.id().value())
                .doesNotContain("otherhead", "member3");
    }

    @Test
    void insteadOfABarredHeadTheNextAboveIsAsked() {
        Walk walk = asking.asked(Walk.begin(beans).examining());

        bar(walk, "otherhead");

        assertThat(walk.task(CONTRIBUTE).getAssignee()).isEqualTo("director");
        asking.asked(walk);
        assertThat(walk.tasks().stream()
                        .filter(task -> task.getTaskDefinitionKey().equals(CONTRIBUTE))
                        .map(task -> task.getAssignee()))
                .containsOnly("director");
    }

    @Test
    void whoIsBarredMeanwhileWritesNothingAndIsOfferedToNobody() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        walk.complete(CONTRIBUTE, "otherhead", Asking.passOnTo("member3"));

        bar(walk, "member3");

        assertThat(walk.task(CONTRIBUTE).getAssignee()).as("back to the head").isEqualTo("otherhead");
        assertThatThrownBy(() -> walk.complete(CONTRIBUTE, "otherhead", Asking.passOnTo("member3")))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void theDeputyOfAnAbsentHeadIsAsked() {
        Staff staff = new Staff(beans);
        Walk walk = Walk.begin(beans).examining();
        staff.away("otherhead", "z.norkus");

        asking.asked(walk);

        assertThat(walk.task(CONTRIBUTE).getAssignee()).isEqualTo("z.norkus");
        staff.everythingIsAsBefore();
    }

    private void bar(Walk walk, String login) {
        beans.getBean(Impartiality.class)
                .nameComplainedAbout(
                        walk.number(), Set.of(new EmployeeId(login)), Actor.employee(new EmployeeId("unithead")));
    }

    private List<String> subjects(String login, Walk walk) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .map(mail -> mail.subject())
                .filter(subject -> subject.contains(walk.number().value()))
                .toList();
    }
}
