package lt.atsakas.process.committeereview;

import static lt.atsakas.process.committeereview.Sitting.DECLARE;
import static lt.atsakas.process.committeereview.Sitting.HOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.committee.AwayThatDay;
import lt.atsakas.committee.Declaration;
import lt.atsakas.committee.MemberAbsences;
import lt.atsakas.committee.NotYoursToExcuse;
import lt.atsakas.committee.TooLateToExcuse;
import lt.atsakas.committee.Vote;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.AbsenceDays;
import lt.atsakas.organisation.AbsenceDesk;
import lt.atsakas.organisation.AbsenceKind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewAbsence;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Members who fall ill after they have declared to be impartial: their seats empty, alternates sit in them, and the session is held. */
@AtsakasTest
class MembersFallIllTests {

    private static final LocalDate DAY = LocalDate.parse("2026-12-03");
    private static final Instant MORNING = Instant.parse("2026-12-03T06:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MemberAbsences absences;

    @Autowired
    private AbsenceDesk absenceDesk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Mailbox mailbox;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void twoOfThreeAreIllInTheMorningAndTheSessionIsHeldWithTheAlternate() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = declared(sitting).postmanComes();
        clock.set(MORNING);

        press("secretary", walk, "excuse", sitting.member(0));
        assertThat(declaring(walk)).isEmpty();
        walk.fire("serviceTask_inviteMembers");
        assertThat(declaring(walk)).containsExactly(sitting.alternate());
        press(sitting.member(1), walk, "excuse", sitting.member(1));
        sitting.declared(walk, sitting.alternate()).postmanComes();

        assertThat(walk.steps()).containsExactly(HOLD);
        assertThat(mailbox.last(sitting.member(0) + "@atsakas.demo").subject()).endsWith("dalyvauti nebereikia");
        sitting.voted(sitting.met(walk), Vote.FOR, Vote.FOR);
        sitting.signed(sitting.held(walk)).fire("serviceTask_issueMinutes");
        assertThat(minutes(walk))
                .contains("Dalyvavo Narys " + sitting.member(2) + ", Specialistas Narys " + sitting.alternate())
                .contains("Narys " + sitting.member(0) + ", Specialistas – iš anksto pranešta, kad dalyvauti negalės")
                .contains("Narys " + sitting.member(1) + ", Specialistas – iš anksto pranešta, kad dalyvauti negalės");
    }

    @Test
    void anAbsenceEnteredForTheDayEmptiesTheSeatByItself() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = declared(sitting);
        AbsenceCard ill = away(sitting.member(0), DAY);
        away(sitting.member(1), DAY.plusDays(1));

        assertThat(declaration(sitting, walk, 0)).isEqualTo(Declaration.UNAVAILABLE);
        assertThat(declaration(sitting, walk, 1)).isEqualTo(Declaration.IMPARTIAL);
        walk.fire("serviceTask_inviteMembers");
        assertThat(declaring(walk)).containsExactly(sitting.alternate());
        EmployeeId member = new EmployeeId(sitting.member(0));
        assertThatThrownBy(() -> absences.takeBack(sitting.review(walk).id(), member, member))
                .isInstanceOf(AwayThatDay.class);

        absenceDesk.end(ill.id(), member);
        absences.takeBack(sitting.review(walk).id(), member, member);

        assertThat(declaring(walk)).containsExactlyInAnyOrder(sitting.alternate(), sitting.member(0));
    }

    @Test
    void aWrongPressIsTakenBackUntilTheSessionBeginsAndTheMemberDeclaresAnew() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = declared(sitting).postmanComes();
        press("secretary", walk, "excuse", sitting.member(0));
        walk.postmanComes();
        assertThat(walk.steps()).containsExactly(HOLD);
        assertThat(buttons("secretary", walk))
                .contains("Narys vis dėlto dalyvaus (Narys " + sitting.member(0) + ")")
                .contains("Narys negalės dalyvauti (Narys " + sitting.member(1) + ")");

        press("secretary", walk, "return", sitting.member(0));

        assertThat(declaring(walk)).containsExactly(sitting.member(0));
        walk.postmanComes();
        assertThat(mailbox.last(sitting.member(0) + "@atsakas.demo").subject())
                .startsWith("Kvietimas į komisijos posėdį");
        sitting.declared(walk, sitting.member(0));
        assertThat(walk.steps()).containsExactly(HOLD);
        press("secretary", walk, "excuse", sitting.member(0));
        sitting.met(walk);
        assertThat(press("secretary", walk, "return", sitting.member(0)).body()).contains("Posėdis jau prasidėjo");
        assertThat(buttons("secretary", walk)).noneMatch(text -> text.contains("dalyvau"));
        assertThat(declaration(sitting, walk, 0)).isEqualTo(Declaration.UNAVAILABLE);
    }

    @Test
    void whoHasSaidNothingYetIsNoLongerAskedThoughNobodyCanStepIn() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        press("secretary", walk, "excuse", sitting.member(0));

        assertThat(declaring(walk)).containsExactlyInAnyOrder(sitting.member(1), sitting.member(2));
        sitting.declared(walk, sitting.member(1), sitting.member(2));
        assertThat(walk.steps()).containsExactly(HOLD);
    }

    @Test
    void whoIsExcusedBeforeTheInvitationsLeaveIsReplacedAndNotInvited() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.planned(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");

        press("secretary", walk, "excuse", sitting.member(0));
        walk.fire("serviceTask_inviteMembers").postmanComes();

        assertThat(declaring(walk))
                .containsExactlyInAnyOrder(sitting.member(1), sitting.member(2), sitting.alternate());
        assertThat(mailbox.of(sitting.member(0) + "@atsakas.demo")).isEmpty();
    }

    @Test
    void othersSayNothingOfAMemberAndNobodyDoesAfterTheStart() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = declared(sitting);
        EmployeeId member = new EmployeeId(sitting.member(0));
        assertThat(buttons(sitting.member(1), walk)).containsExactly("Negalėsiu dalyvauti");

        assertThatThrownBy(() -> absences.excuse(sitting.review(walk).id(), member, new EmployeeId(sitting.member(1))))
                .isInstanceOf(NotYoursToExcuse.class);
        sitting.met(walk);
        assertThatThrownBy(() -> absences.excuse(sitting.review(walk).id(), member, member))
                .isInstanceOf(TooLateToExcuse.class);
        assertThat(declaration(sitting, walk, 0)).isEqualTo(Declaration.IMPARTIAL);
    }

    private Walk declared(Sitting sitting) {
        return sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), DAY.toString()));
    }

    private HttpResponse<String> press(String who, Walk walk, String what, String member) {
        return Visitor.signedIn(port, who).sendFrom(page(walk), page(walk) + "/" + what, Map.of("member", member));
    }

    private List<String> buttons(String who, Walk walk) {
        Document read = Jsoup.parse(Visitor.signedIn(port, who).open(page(walk)).body());
        return read.select(".at-files button").eachText();
    }

    private AbsenceCard away(String login, LocalDate day) {
        EmployeeId employee = new EmployeeId(login);
        return absenceDesk.enter(
                new NewAbsence(employee, AbsenceKind.ILLNESS, new AbsenceDays(day, day), null), employee);
    }

    private static Declaration declaration(Sitting sitting, Walk walk, int seat) {
        return sitting.participants(walk).stream()
                .filter(one -> one.employee().value().equals(sitting.member(seat)))
                .findFirst()
                .orElseThrow()
                .declaration();
    }

    private String minutes(Walk walk) {
        DocumentStore documents = beans.getBean(DocumentStore.class);
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.COMMITTEE_MINUTES)
                .map(document -> documents.open(walk.number(), document.id()).bytes())
                .map(Pdf::text)
                .map(text -> text.replace("• ", ""))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> declaring(Walk walk) {
        return walk.tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(DECLARE))
                .map(task -> task.getAssignee())
                .toList();
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address() + "/committee";
    }
}
