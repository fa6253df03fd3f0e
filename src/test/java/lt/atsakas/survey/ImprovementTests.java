package lt.atsakas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.oversight.MorningDigests;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.OwnUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A head, who sets two people to improve something. */
@AtsakasTest
class ImprovementTests {

    private static final String WHAT = "Atsakymus pradėti nuo sprendimo.";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ImprovementDesk desk;

    @Autowired
    private LateReminders reminders;

    @Autowired
    private MorningDigests digests;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private OwnUnit unit;

    @BeforeEach
    void foundUnit() {
        unit = OwnUnit.founded(beans);
    }

    /** What nobody has done would be told of in other tests too. */
    @AfterEach
    void forgetAll() {
        jdbc.sql("delete from survey.improvement").update();
        unit.close();
    }

    @Test
    void itsOwnerIsToldAndSaysWhatWasDone() {
        ImprovementId id = write(unit.first());
        postman.round();
        DeliveredMail told = mailbox.last(unit.first() + "@atsakas.demo");
        assertThat(told.subject()).isEqualTo("Jums pavestas gerinimo veiksmas");
        assertThat(told.text())
                .contains("2026 m. lapkričio 27 d.", "/improvements")
                .doesNotContain(WHAT);

        desk.finish(id, "Pakeistas šablonas.", unit.first());

        assertThat(desk.of(unit.head())).singleElement().satisfies(done -> {
            assertThat(done.what()).isEqualTo(WHAT);
            assertThat(done.note()).isEqualTo("Pakeistas šablonas.");
            assertThat(done.doneBy()).isEqualTo(unit.first());
            assertThat(done.doneOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        });
        assertThatThrownBy(() -> desk.finish(id, "Dar kartą.", unit.first()))
                .isInstanceOf(ImprovementAlreadyDone.class);
    }

    @Test
    void colleaguesAndOtherUnitsKnowNothingOfIt() {
        ImprovementId id = write(unit.first());

        assertThat(desk.of(unit.second())).isEmpty();
        assertThat(desk.of(new EmployeeId("otherhead"))).isEmpty();
        assertThatThrownBy(() -> desk.finish(id, "Ne mano.", unit.second())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.finish(id, "Ne mano.", new EmployeeId("otherhead")))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "dpo"})
    void whoeverOnlyChecksReadsItAndChangesNothing(String login) {
        ImprovementId id = write(unit.first());
        EmployeeId reader = new EmployeeId(login);

        assertThat(desk.of(reader)).hasSize(1);
        assertThat(desk.mayWrite(reader)).isFalse();
        assertThatThrownBy(() -> desk.finish(id, "Patikrinta.", reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.owners(reader)).isInstanceOf(NotFound.class);
    }

    @Test
    void aHeadSetsOnlyTheirOwnPeopleToItAndAProcessOwnerAnybody() {
        assertThat(desk.owners(unit.head()))
                .extracting(EmployeeCard::id)
                .containsExactlyInAnyOrder(unit.head(), unit.first(), unit.second());
        assertThat(desk.owners(new EmployeeId("owner")))
                .extracting(EmployeeCard::id)
                .contains(unit.first(), new EmployeeId("director"));
        assertThatThrownBy(() -> write(new EmployeeId("handler"))).isInstanceOf(OwnerUnfit.class);
        assertThatThrownBy(() -> write(new EmployeeId("nera"))).isInstanceOf(OwnerUnfit.class);
    }

    @Test
    void whatIsWrittenMustMakeSense() {
        assertThatThrownBy(() ->
                        desk.write(new NewImprovement(WHAT, unit.first(), LocalDate.of(2026, 11, 22)), unit.head()))
                .isInstanceOf(ImprovementDayPast.class);
        assertThatThrownBy(() -> desk.write(new NewImprovement(" ", unit.first(), FRIDAY), unit.head()))
                .isInstanceOf(ImprovementTextUnfit.class);
        assertThatThrownBy(() -> desk.write(new NewImprovement("a".repeat(1001), unit.first(), FRIDAY), unit.head()))
                .isInstanceOf(ImprovementTextUnfit.class);
        assertThat(desk.of(unit.head())).isEmpty();
    }

    @Test
    void theDirectSupervisorReadsInTheMorningWhatIsLate() {
        ImprovementId id = write(unit.first());
        clock.set("2026-11-27T23:00:00+02:00");
        assertThat(desk.lateUnder(unit.head(), FRIDAY)).isZero();

        clock.set("2026-11-30T08:00:00+02:00");
        digests.round();
        postman.round();

        assertThat(mailbox.last(unit.mailOfHead()).text())
                .contains("Vėluojantys gerinimo veiksmai: 1.", "/improvements");
        desk.finish(id, "Padaryta.", unit.head());
        assertThat(desk.lateUnder(unit.head(), LocalDate.of(2026, 11, 30))).isZero();
    }

    @Test
    void itsOwnerAndWhoeverWroteItAreRemindedOnceInTheMorningAfterItsDay() {
        write(unit.first());
        postman.round();
        clock.set("2026-11-28T07:59:00+02:00");
        assertThat(reminders.round()).isZero();

        clock.set("2026-11-28T08:00:00+02:00");
        assertThat(reminders.round()).isEqualTo(1);
        assertThat(reminders.round()).isZero();
        postman.round();

        Stream.of(unit.first() + "@atsakas.demo", unit.mailOfHead()).forEach(person -> {
            assertThat(mailbox.last(person).subject()).isEqualTo("Vėluoja gerinimo veiksmas");
            assertThat(mailbox.last(person).text())
                    .contains("2026 m. lapkričio 27 d.", "/improvements")
                    .doesNotContain(WHAT);
        });
    }

    @Test
    void whatWasDoneIsNotRemindedOf() {
        desk.finish(write(unit.first()), "Padaryta.", unit.first());

        clock.set("2026-11-30T09:00:00+02:00");

        assertThat(reminders.round()).isZero();
    }

    private ImprovementId write(EmployeeId owner) {
        return desk.write(new NewImprovement(WHAT, owner, FRIDAY), unit.head());
    }
}
