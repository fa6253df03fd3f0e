package lt.atsakas.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads and keeps what an employee has declared; to everybody else there is no such thing. */
@AtsakasTest
class DeclaredInterestsTests {

    private static final EmployeeId OWNER = new EmployeeId("r.gudaitis");

    @Autowired
    private DeclaredInterests interests;

    @ParameterizedTest
    @ValueSource(strings = {"r.gudaitis", "admin"})
    void theEmployeeAndTheAdministratorsKeepIt(String by) {
        declare("Keliautojas " + by, by);
        Interest kept = named("Keliautojas " + by);
        assertThat(kept.enteredBy()).isEqualTo(new EmployeeId(by));

        interests.withdraw(OWNER, kept.id(), new EmployeeId(by));

        assertThat(interests.of(OWNER, OWNER)).noneMatch(one -> one.id().equals(kept.id()));
    }

    @Test
    void theDataProtectionOfficerReadsAndKeepsNothing() {
        declare("Jonas Skaitomas", "r.gudaitis");
        EmployeeId officer = new EmployeeId("dpo");

        assertThat(interests.of(OWNER, officer)).anyMatch(one -> one.what().equals("Jonas Skaitomas"));
        assertThatThrownBy(() -> declare("Kitas", "dpo")).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> interests.withdraw(OWNER, named("Jonas Skaitomas").id(), officer))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unithead", "otherhead", "director", "registrar", "handler"})
    void nobodyElseReadsItNotEvenWhoLeadsThem(String reader) {
        assertThatThrownBy(() -> interests.of(OWNER, new EmployeeId(reader))).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameInterestTwiceStaysOne() {
        declare("UAB „Vienintelė“", "r.gudaitis");
        declare("UAB „Vienintelė“ ", "admin");

        assertThat(interests.of(OWNER, OWNER))
                .filteredOn(one -> one.what().equals("UAB „Vienintelė“"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"' ',1", "x,301"})
    void itNamesSomethingAndNotTooMuch(String word, int times) {
        assertThatThrownBy(() -> declare(word.repeat(times), "r.gudaitis")).isInstanceOf(InterestUnnamed.class);
    }

    @Test
    void itDoesNotBeginTomorrow() {
        NewInterest tomorrow =
                new NewInterest(OWNER, InterestKind.PERSON, "Jonas Rytdiena", LocalDate.parse("2026-11-24"));

        assertThatThrownBy(() -> interests.declare(tomorrow, OWNER)).isInstanceOf(InterestInFuture.class);
    }

    private Interest named(String what) {
        return interests.of(OWNER, OWNER).stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private void declare(String what, String by) {
        interests.declare(
                new NewInterest(OWNER, InterestKind.PERSON, what, LocalDate.parse("2026-01-02")), new EmployeeId(by));
    }
}
