package lt.atsakas.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lt.atsakas.testing.AtsakasTest;
import org.assertj.core.api.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class HouseDeskTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmployeeId ADMIN = new EmployeeId("admin");
    private static final EmployeeId DIRECTOR = new EmployeeId("director");

    @Autowired
    private HouseDesk desk;

    @Autowired
    private Organisation organisation;

    @Autowired
    private HouseJournal journal;

    @Autowired
    private JdbcClient database;

    @Test
    void aNewcomerWorksHereAtOnceAndTheRecordSaysWhoEnteredThem() {
        EmployeeId newcomer = joined(DIRECTOR);

        assertThat(organisation.employee(newcomer).active()).isTrue();
        assertThat(journal.of(newcomer)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(HouseChangeKind.JOINED);
            assertThat(line.by()).isEqualTo(ADMIN);
        });
    }

    @Test
    void aLoginThatSomebodyBearsOrBoreIsNotGivenAgain() {
        EmployeeId left = joined(DIRECTOR);
        organisation.leave(left);

        assertThatThrownBy(() -> desk.join(card(left, DIRECTOR), ADMIN))
                .isInstanceOfSatisfying(
                        ChangeRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(HouseFault::messageKey)
                                .containsExactly("organisation.login.taken"));
    }

    @Test
    void aMoveIsRecordedWithWhatWasAndWhatIs() {
        EmployeeId moving = joined(DIRECTOR);
        EmployeeCard elsewhere = new EmployeeCard(
                moving,
                "Kita Pavardė",
                "Specialistė",
                "kita@atsakas.demo",
                "+370 600 00000",
                new UnitCode("nuoma"),
                new EmployeeId("otherhead"),
                Set.of(),
                true);

        desk.change(elsewhere, desk.file(moving).version(), ADMIN);

        assertThat(organisation.employee(moving)).isEqualTo(elsewhere);
        assertThat(journal.of(moving).get(0).fields())
                .contains(
                        new FieldChange("unit", "finansai", "nuoma"),
                        new FieldChange("supervisor", "director", "otherhead"),
                        new FieldChange("fullName", null, null),
                        new FieldChange("phone", null, null));
        assertThat(journal.of(moving).toString()).doesNotContain("Pavardė", "600 00000", "kita@");
    }

    @Test
    void aChangeThatChangesNothingLeavesNoLine() {
        EmployeeId employee = joined(DIRECTOR);
        EmployeeFile file = desk.file(employee);

        desk.change(file.card(), file.version(), ADMIN);

        assertThat(journal.of(employee)).hasSize(1);
        assertThat(desk.file(employee).version()).isEqualTo(file.version());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        EmployeeId employee = joined(DIRECTOR);
        EmployeeFile read = desk.file(employee);
        desk.change(read.card().under(new EmployeeId("otherhead")), read.version(), ADMIN);

        assertThatThrownBy(() -> desk.change(read.card().under(new EmployeeId("unithead")), read.version(), ADMIN))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(organisation.employee(employee).supervisor()).isEqualTo(new EmployeeId("otherhead"));
    }

    @Test
    void otherRolesAloneAreAnotherVersionToo() {
        EmployeeId employee = joined(DIRECTOR);
        EmployeeFile read = desk.file(employee);
        EmployeeCard card = read.card();
        EmployeeCard withRole = new EmployeeCard(
                card.id(),
                card.fullName(),
                card.position(),
                card.email(),
                card.phone(),
                card.unit(),
                card.supervisor(),
                Set.of(Role.COMMITTEE_MEMBER),
                true);

        desk.change(withRole, read.version(), ADMIN);

        assertThat(desk.file(employee).version()).isGreaterThan(read.version());
        organisation.leave(employee);
    }

    @Test
    void twoAtOnceCannotCloseARingTogether() {
        EmployeeId one = joined(DIRECTOR);
        EmployeeId other = joined(DIRECTOR);

        List<CompletableFuture<Void>> changes = Stream.of(card(one, other), card(other, one))
                .map(card -> CompletableFuture.runAsync(
                        () -> desk.change(card, desk.file(card.id()).version(), ADMIN)))
                .toList();

        assertThat(changes).haveExactly(1, failing());
        assertThat(organisation.isAbove(one, one)).isFalse();
        assertThat(organisation.isAbove(one, other) && organisation.isAbove(other, one))
                .isFalse();
    }

    @Test
    void aLeaverIsFollowedAndMayComeBackElsewhere() {
        EmployeeId boss = joined(DIRECTOR);
        EmployeeId below = joined(boss);
        EmployeeId successor = joined(DIRECTOR);

        desk.leave(boss, successor, desk.file(boss).version(), ADMIN);

        assertThat(organisation.employee(boss).active()).isFalse();
        assertThat(organisation.employee(below).supervisor()).isEqualTo(successor);
        assertThat(journal.of(below).get(0).fields())
                .containsExactly(new FieldChange("supervisor", boss.value(), successor.value()));

        desk.change(card(boss, successor), desk.file(boss).version(), ADMIN);

        assertThat(organisation.employee(boss).active()).isTrue();
        assertThat(journal.of(boss).get(0).kind()).isEqualTo(HouseChangeKind.CAME_BACK);
    }

    @Test
    void aUnitIsOpenedAndItsHeadKnowsOfIt() {
        EmployeeId head = joined(DIRECTOR);
        UnitCode code = new UnitCode("naujas-" + head.value());
        desk.open(new UnitCard(code, "Naujas skyrius " + head.value(), null, null), ADMIN);

        UnitFile file = desk.file(code);
        desk.change(file.card().headedBy(head), file.version(), ADMIN);

        assertThat(organisation.unit(code).head()).isEqualTo(head);
        assertThat(journal.of(code).get(0).fields()).containsExactly(new FieldChange("head", null, head.value()));
        assertThat(journal.of(head).get(0).fields()).containsExactly(new FieldChange("heads", null, code.value()));
        assertThatThrownBy(() -> desk.change(file.card(), file.version(), ADMIN))
                .isInstanceOf(ChangedMeanwhile.class);
        organisation.leave(head);
        assertThat(organisation.unit(code).head()).isNull();
    }

    @Test
    void theRecordIsOnlyAddedTo() {
        joined(DIRECTOR);

        assertThatThrownBy(() -> database.sql("update organisation.house_change set changed_by = null")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        database.sql("delete from organisation.house_change").update())
                .isInstanceOf(DataAccessException.class);
    }

    private static Condition<CompletableFuture<Void>> failing() {
        return new Condition<>(
                change -> change.handle((done, fault) -> fault != null).join(), "refused");
    }

    private EmployeeId joined(EmployeeId supervisor) {
        EmployeeId login = new EmployeeId("stalas" + COUNT.incrementAndGet());
        desk.join(card(login, supervisor), ADMIN);
        return login;
    }

    private static EmployeeCard card(EmployeeId login, @Nullable EmployeeId supervisor) {
        return new EmployeeCard(
                login,
                "Stalas Stalaitis",
                "Specialistas",
                login.value() + "@atsakas.demo",
                null,
                new UnitCode("finansai"),
                supervisor,
                Set.of(),
                true);
    }
}
