package lt.atsakas.process.committeereview;

import static lt.atsakas.process.committeereview.Sitting.DECLARE;
import static lt.atsakas.process.committeereview.Sitting.HOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.committee.Declaration;
import lt.atsakas.committee.DissentWithoutVote;
import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.committee.NotDeclaredInRoom;
import lt.atsakas.committee.TooManyAlternates;
import lt.atsakas.committee.Vote;
import lt.atsakas.committee.VoteSheet;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.Visitor;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Members who say nothing before a session are reminded, then replaced; whoever comes all the same declares in the room. */
@AtsakasTest
class SilentMembersTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Test
    void twoWorkingDaysBeforeTheSessionTheSilentAloneAreReminded() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-07");
        sitting.declared(walk, sitting.member(0));
        assertThat(walk.due("event_declarationsNear")).isEqualTo(Instant.parse("2026-12-03T06:00:00Z"));

        walk.fire("event_declarationsNear").postmanComes();

        String reminder = "Byla " + walk.number() + ": pareikškite nešališkumą";
        assertThat(subjects(sitting.member(1))).contains(reminder);
        assertThat(subjects(sitting.member(2))).contains(reminder);
        assertThat(subjects(sitting.member(0))).doesNotContain(reminder);
    }

    @Test
    void oneWorkingDayBeforeTheSessionAlternatesAreCalledForTheSilentWhoMayStillDeclare() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-07");
        sitting.declared(walk, sitting.member(0), sitting.member(1));
        assertThat(walk.due("event_alternatesDue")).isEqualTo(Instant.parse("2026-12-04T06:00:00Z"));

        walk.fire("event_alternatesDue").fire("serviceTask_inviteMembers");

        assertThat(declaring(walk)).containsExactlyInAnyOrder(sitting.member(2), sitting.alternate());
        sitting.declared(walk, sitting.alternate(), sitting.member(2));
        assertThat(walk.steps()).contains(HOLD);
    }

    @Test
    void withoutAlternatesTheSilentAreAwaitedUntilTheSessionAndItFailsByNoClock() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-07");

        walk.fire("event_alternatesDue");
        assertThat(declaring(walk)).hasSize(3);
        walk.fire("event_sessionBegins");

        assertThat(walk.steps())
                .as("it is the secretary's to say")
                .contains(HOLD)
                .doesNotContain(DECLARE);
        assertThat(sitting.review(walk).failedSessions()).isZero();
        walk.fire("event_minutesOverdue");
        assertThat(walk.steps()).contains("userTask_handleEscalation");
    }

    @Test
    void whoDeclaresInTheRoomVotesAndWhoDoesNotIsAbsent() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-07");
        sitting.declared(walk, sitting.member(0)).fire("event_sessionBegins");
        String page = "/cases/" + walk.number().address() + "/committee";
        assertThat(Jsoup.parse(Visitor.signedIn(port, "secretary").open(page).body())
                        .select("fieldset legend")
                        .eachText())
                .contains("Narys " + sitting.member(1), "Narys " + sitting.member(2));

        assertThatThrownBy(() -> vote(sitting, walk, Set.of(), sitting.member(0), sitting.member(1)))
                .isInstanceOf(NotDeclaredInRoom.class);
        vote(sitting, walk, Set.of(sitting.member(1)), sitting.member(0), sitting.member(1));

        assertThat(sitting.participants(walk))
                .extracting(one -> one.declaration(), one -> one.vote())
                .containsExactly(
                        tuple(Declaration.IMPARTIAL, Vote.FOR),
                        tuple(Declaration.IMPARTIAL, Vote.FOR),
                        tuple(null, null));
        assertThat(sitting.held(walk).task(Sitting.SIGN).getAssignee()).isEqualTo(sitting.member(0));
    }

    @Test
    void anAlternateVotesOnlyInTheSeatOfAMemberWhoIsNotThere() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-07");
        sitting.declared(walk, sitting.member(0), sitting.member(1))
                .fire("event_alternatesDue")
                .fire("serviceTask_inviteMembers");
        sitting.met(sitting.declared(walk, sitting.alternate(), sitting.member(2)));

        assertThatThrownBy(() -> vote(sitting, walk, Set.of(), sitting.people().toArray(String[]::new)))
                .isInstanceOf(TooManyAlternates.class);
        vote(sitting, walk, Set.of(), sitting.member(0), sitting.member(1), sitting.alternate());
        assertThat(sitting.review(walk).minutes()).isNotNull();
    }

    @Test
    void anotherOpinionOfWhoeverWasNotThereIsNotDroppedUnsaid() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-07"));
        sitting.met(walk);
        VoteSheet sheet = new VoteSheet(
                "Tenkinti.",
                Map.of(new EmployeeId(sitting.member(0)), Vote.FOR, new EmployeeId(sitting.member(1)), Vote.FOR),
                Map.of(new EmployeeId(sitting.member(2)), "Nesutinku."));

        assertThatThrownBy(() -> beans.getBean(MinutesDesk.class)
                        .record(sitting.review(walk).id(), sheet, new EmployeeId("secretary")))
                .isInstanceOf(DissentWithoutVote.class);
        assertThat(sitting.review(walk).minutes()).isNull();
    }

    private void vote(Sitting sitting, Walk walk, Set<String> declared, String... present) {
        beans.getBean(MinutesDesk.class)
                .record(
                        sitting.review(walk).id(),
                        new VoteSheet(
                                "Tenkinti.",
                                Arrays.stream(present).collect(Collectors.toMap(EmployeeId::new, one -> Vote.FOR)),
                                Map.of(),
                                declared.stream().map(EmployeeId::new).collect(Collectors.toSet())),
                        new EmployeeId("secretary"));
    }

    private List<String> subjects(String login) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .map(mail -> mail.subject())
                .toList();
    }

    private static List<String> declaring(Walk walk) {
        return walk.tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(DECLARE))
                .map(Task::getAssignee)
                .toList();
    }
}
