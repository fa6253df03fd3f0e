package lt.atsakas.process.visit;

import static lt.atsakas.process.visit.Visiting.TELL;
import static lt.atsakas.process.visit.Visiting.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.assignment.Reassignment;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Staff;
import lt.atsakas.visit.MeetingCard;
import lt.atsakas.visit.MeetingDesk;
import lt.atsakas.visit.NotYoursToMeet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever arranged a visit falls ill or hands the case on, or its letter comes back: others know of it at once. */
@AtsakasTest
class VisitInOtherHandsTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private Staff staff;
    private Visiting visiting;
    private Walk walk;

    @BeforeEach
    void arrange() {
        staff = new Staff(beans);
        visiting = new Visiting(beans);
        walk = visiting.told(Walk.begin(beans).examining());
    }

    @AfterEach
    void everythingIsAsBefore() {
        staff.everythingIsAsBefore();
        clock.reset();
    }

    @Test
    void anotherHandlerGetsTheVisitAtOnce() {
        handOver();

        assertThat(walk.task(WRITE).getAssignee()).isEqualTo("handler2");
        visiting.begins(walk);
        assertThatThrownBy(() -> visiting.reported(walk, "otherhead")).isInstanceOf(NotYoursToMeet.class);
    }

    @Test
    void whoeverArrangedItAndWasThereReportsItThoughAnotherHasTheCase() {
        handOver();
        assertThatThrownBy(() -> visiting.cancelled(walk)).isInstanceOf(NotYoursToMeet.class);
        visiting.begins(walk);

        visiting.reported(walk, "handler");

        assertThat(visiting.papers(walk, DocumentKind.VISIT_REPORT))
                .singleElement()
                .asString()
                .contains("Susitikimą skyrė: " + card("handler").fullName());
        assertThat(walk.steps()).doesNotContain(WRITE);
    }

    @Test
    void whoeverArrangedItReadsItUntilADayAfterItsReport() {
        handOver();
        visiting.begins(walk);
        visiting.reported(walk, "handler2");
        assertThat(opened("handler").document()).isNotNull();

        clock.advance(Duration.ofDays(7));

        assertThatThrownBy(() -> opened("handler")).isInstanceOf(NotFound.class);
        assertThat(opened("handler2").document()).isNotNull();
    }

    @Test
    void whoeverIsBarredOpensItNoMoreThoughTheyArrangedItAndItIsStillToCome() {
        handOver();
        assertThat(opened("handler").isPlanned()).isTrue();
        complainedAbout(Set.of(new EmployeeId("handler")));

        try {
            assertThatThrownBy(() -> opened("handler")).isInstanceOf(NotFound.class);
        } finally {
            complainedAbout(Set.of());
        }
    }

    @Test
    void whoeverIsBarredReportsNothingThoughTheyArrangedIt() {
        visiting.begins(walk);
        complainedAbout(Set.of(new EmployeeId("handler")));

        try {
            assertThatThrownBy(() -> visiting.reported(walk, "handler")).isInstanceOf(NotYoursToMeet.class);
        } finally {
            complainedAbout(Set.of());
        }
    }

    @Test
    void theDeputyOfWhoeverFallsIllGetsTheVisitAtOnceAndHearsOfIt() {
        String deputy = staff.hire("otherhead");

        staff.away("handler", deputy);
        walk.postmanComes();

        assertThat(walk.task(WRITE).getAssignee()).isEqualTo(deputy);
        assertThat(subjects(deputy)).anyMatch(subject -> subject.contains("Susitikti su klientu"));
    }

    @Test
    void theDeputyWhoCannotComeMovesOrCancelsItSoThatTheClientDoesNotWait() {
        String deputy = staff.hire("otherhead");
        staff.away("handler", deputy);

        visiting.movedBy(walk, "2026-12-03", "14:00", deputy).fire(TELL);
        visiting.cancelledBy(walk, deputy).fire(TELL);

        assertThat(visiting.papers(walk, DocumentKind.OFFICIAL_LETTER))
                .anyMatch(letter -> letter.contains("gruodžio 3 d. 14:00") && letter.contains("Pakeitėme susitikimo"))
                .anyMatch(letter -> letter.contains("Šio susitikimo nebus.") && letter.contains("Jonas Naujokas"));
    }

    @Test
    void whoeverIsAwayMovesNothing() {
        staff.away("handler", staff.hire("otherhead"));

        assertThatThrownBy(() -> visiting.cancelled(walk)).isInstanceOf(NotYoursToMeet.class);
    }

    @Test
    void withTheCaseItIsCancelledInTheNameOfTheUnitAndNotOfWhoeverLeftIt() {
        handOver();

        walk.happens(new CaseClosed(walk.number(), Outcome.ANSWERED)).fire(TELL);

        assertThat(visiting.papers(walk, DocumentKind.OFFICIAL_LETTER))
                .filteredOn(letter -> letter.contains("nebus, nes kreipimosi nagrinėjimas baigtas."))
                .singleElement()
                .asString()
                .contains(card("unithead").fullName())
                .doesNotContain(card("handler").fullName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "handler"})
    void ofALetterThatCouldNotBeSentHears(String login) {
        String occasion = MeetingDesk.OCCASION + visiting.last(walk).id() + "-0";

        walk.happens(new LetterStuck(walk.number(), occasion)).postmanComes();

        assertThat(subjects(login)).anyMatch(subject -> subject.contains("nepavyko pranešti klientui apie susitikimą"));
    }

    private Iterable<String> subjects(String login) {
        return mailbox.of(card(login).email()).stream()
                .map(DeliveredMail::subject)
                .filter(subject -> subject.contains(walk.number().value()))
                .toList();
    }

    private MeetingCard opened(String login) {
        return beans.getBean(MeetingDesk.class).open(visiting.last(walk).id(), new EmployeeId(login));
    }

    private EmployeeCard card(String login) {
        return beans.getBean(Organisation.class).employee(new EmployeeId(login));
    }

    private void complainedAbout(Set<EmployeeId> people) {
        Actor director = Actor.employee(new EmployeeId("director"));
        beans.getBean(Impartiality.class).nameComplainedAbout(walk.number(), people, director);
    }

    private void handOver() {
        beans.getBean(ReassignmentDesk.class)
                .reassign(new Reassignment(
                        walk.number(),
                        new EmployeeId("handler"),
                        new EmployeeId("handler2"),
                        "liga",
                        new EmployeeId("unithead")));
    }
}
