package lt.atsakas.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class AbsenceDeskTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId DEPUTY = new EmployeeId("handler2");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId DIRECTOR = new EmployeeId("director");
    private static final EmployeeId ADMINISTRATOR = new EmployeeId("admin");
    private static final EmployeeId STRANGER = new EmployeeId("otherhead");

    @Autowired
    private AbsenceDesk desk;

    @Autowired
    private Attendance attendance;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationContext beans;

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(beans);
    }

    @AfterEach
    void end() {
        staff.everythingIsAsBefore();
    }

    @Test
    void lastsFromTheFirstMinuteOfItsFirstDayToTheLastOfItsLastInVilnius() {
        desk.enter(absence("2026-11-24", "2026-11-25"), HANDLER);

        clock.set("2026-11-23T23:59:59+02:00");
        assertThat(attendance.isAway(HANDLER)).isFalse();
        clock.set("2026-11-24T00:00:00+02:00");
        assertThat(attendance.awayUntil(HANDLER)).contains(LocalDate.parse("2026-11-25"));
        assertThat(attendance.nextChange(clock.instant())).contains(moment("2026-11-26T00:00:00+02:00"));
        clock.set("2026-11-25T23:59:59+02:00");
        assertThat(attendance.isAway(HANDLER)).isTrue();
        clock.set("2026-11-26T00:00:00+02:00");
        assertThat(attendance.isAway(HANDLER)).isFalse();
    }

    @Test
    void isEnteredByOneselfThoseAboveAndAdministratorsOnly() {
        Stream.of(HANDLER, HEAD, DIRECTOR, ADMINISTRATOR)
                .forEach(by ->
                        assertThat(desk.mayEnterFor(HANDLER, by)).as(by.value()).isTrue());

        assertThatThrownBy(() -> desk.enter(absence("2026-11-24", "2026-11-25"), DEPUTY))
                .isInstanceOf(AbsenceNotYours.class);
        assertThatThrownBy(() -> desk.enter(absence("2026-11-24", "2026-11-25"), STRANGER))
                .isInstanceOf(AbsenceNotYours.class);
    }

    @Test
    void isEnteredByWhoeverStandsInForTheSupervisorAsLongAsThatLasts() {
        AbsenceCard head = staff.away("unithead", "otherhead");
        assertThat(desk.mayEnterFor(HANDLER, STRANGER)).isTrue();
        assertThat(desk.mayKnowWhy(HANDLER, STRANGER)).isFalse();

        staff.isBack(head);

        assertThat(desk.mayEnterFor(HANDLER, STRANGER)).isFalse();
    }

    @Test
    void nobodyIsAwayTwiceOnOneDay() {
        desk.enter(absence("2026-11-24", "2026-11-26"), HANDLER);

        assertThatThrownBy(() -> desk.enter(absence("2026-11-26", "2026-11-30"), HANDLER))
                .isInstanceOf(AbsencesOverlap.class);
        desk.enter(absence("2026-11-27", "2026-11-30"), HANDLER);
    }

    @Test
    void ofTwoWhoEnterTheSameDaysAtOnceOneIsRefused() {
        AtomicInteger refused = new AtomicInteger();
        CompletableFuture<?>[] both = Stream.of(HANDLER, HEAD)
                .map(by -> CompletableFuture.runAsync(() -> {
                    try {
                        desk.enter(absence("2026-11-24", "2026-11-26"), by);
                    } catch (AbsencesOverlap second) {
                        refused.incrementAndGet();
                    }
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(both).join();

        assertThat(refused).hasValue(1);
        assertThat(attendance.known()).hasSize(1);
    }

    @Test
    void daysThatAreTurnedRoundOverFarBackOrTooManyAreRefused() {
        Stream.of(
                        "2026-11-25/2026-11-24",
                        "2026-11-20/2026-11-22",
                        "2026-10-01/2026-11-30",
                        "2026-11-24/2029-11-25",
                        "9999-12-25/9999-12-31")
                .map(days -> days.split("/"))
                .forEach(days -> assertThatThrownBy(() -> desk.enter(absence(days[0], days[1]), HANDLER))
                        .isInstanceOf(AbsenceDaysImpossible.class));
        assertThat(attendance.known()).isEmpty();
    }

    @Test
    void whatBeganSomeDaysAgoIsEnteredLate() {
        desk.enter(absence("2026-11-20", "2026-11-23"), HEAD);

        assertThat(attendance.isAway(HANDLER)).isTrue();
    }

    @Test
    void nobodyStandsInForThemselvesAndNobodyWhoHasLeftForAnybody() {
        String left = staff.hire("unithead");
        beans.getBean(Organisation.class).leave(new EmployeeId(left));

        assertThatThrownBy(() -> desk.enter(absence(HANDLER, HANDLER), HANDLER)).isInstanceOf(DeputyUnfit.class);
        assertThatThrownBy(() -> desk.enter(absence(HANDLER, new EmployeeId(left)), HANDLER))
                .isInstanceOf(DeputyUnfit.class);
    }

    @Test
    void whoeverHasNobodyAboveNamesADeputy() {
        assertThatThrownBy(() -> desk.enter(absence(DIRECTOR, null), DIRECTOR)).isInstanceOf(DeputyUnfit.class);

        desk.enter(absence(DIRECTOR, new EmployeeId("chair")), DIRECTOR);
        desk.enter(absence(HANDLER, null), HANDLER);
    }

    @Test
    void lastsLongerOrShorterAndEndsEarly() {
        AbsenceCard absence = staff.away("handler", "2026-11-20", "2026-11-24", "handler2");

        desk.change(absence.id(), LocalDate.parse("2026-12-01"), new EmployeeId("handler3"), HEAD);
        assertThat(attendance.awayUntil(HANDLER)).contains(LocalDate.parse("2026-12-01"));

        desk.end(absence.id(), HANDLER);
        assertThat(attendance.isAway(HANDLER)).isFalse();
        assertThatThrownBy(() -> desk.end(absence.id(), HANDLER)).isInstanceOf(AbsenceOver.class);
    }

    @Test
    void whatWouldBeginOnlyNowIsCalledOffAndItsDaysAreFree() {
        AbsenceCard absence = desk.enter(absence("2026-11-23", "2026-11-26"), HANDLER);

        desk.end(absence.id(), HANDLER);

        assertThat(attendance.known()).isEmpty();
        desk.enter(absence("2026-11-23", "2026-11-26"), HANDLER);
    }

    @Test
    void aStrangerFindsNothingToChange() {
        AbsenceCard absence = desk.enter(absence("2026-11-24", "2026-11-26"), HANDLER);

        assertThatThrownBy(() -> desk.open(absence.id(), DEPUTY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.end(absence.id(), DEPUTY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.change(absence.id(), LocalDate.parse("2026-11-27"), null, STRANGER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whyIsKnownToOneselfThoseAboveAndAdministratorsOnly() {
        Stream.of(HANDLER, HEAD, DIRECTOR, ADMINISTRATOR)
                .forEach(viewer -> assertThat(desk.mayKnowWhy(HANDLER, viewer))
                        .as(viewer.value())
                        .isTrue());

        Stream.of(DEPUTY, STRANGER, new EmployeeId("registrar"), new EmployeeId("dpo"))
                .forEach(viewer -> assertThat(desk.mayKnowWhy(HANDLER, viewer))
                        .as(viewer.value())
                        .isFalse());
    }

    private static NewAbsence absence(String first, String last) {
        AbsenceDays days = new AbsenceDays(LocalDate.parse(first), LocalDate.parse(last));
        return new NewAbsence(HANDLER, AbsenceKind.ILLNESS, days, DEPUTY);
    }

    private static NewAbsence absence(EmployeeId employee, EmployeeId deputy) {
        AbsenceDays days = new AbsenceDays(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-25"));
        return new NewAbsence(employee, AbsenceKind.VACATION, days, deputy);
    }

    private static java.time.Instant moment(String withOffset) {
        return java.time.OffsetDateTime.parse(withOffset).toInstant();
    }
}
