package lt.atsakas.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is at work for whom: deputies of deputies, circles, and those who are skipped. */
class StandInTests {

    private static final Chart HOUSE =
            new Chart(List.of(), Arrays.asList(card("a", true), card("b", true), card("c", true), card("gone", false)));

    @Test
    void whoeverIsAtWorkActsForThemselves() {
        assertThat(standIn(Away.NOBODY, "a")).contains(id("a"));
    }

    @Test
    void theDeputyActsForTheAbsentAndTheDeputysDeputyWhenBothAreAway() {
        Away away = Away.NOBODY.with(id("a"), id("b"));

        assertThat(standIn(away, "a")).contains(id("b"));
        assertThat(standIn(away.with(id("b"), id("c")), "a")).contains(id("c"));
    }

    @Test
    void nobodyActsWhereDeputiesEndOrTurnBackOnThemselves() {
        Away away = Away.NOBODY.with(id("a"), id("b"));

        assertThat(standIn(Away.NOBODY.with(id("a"), null), "a")).isEmpty();
        assertThat(standIn(away.with(id("b"), id("a")), "a")).isEmpty();
        assertThat(standIn(Away.NOBODY.with(id("a"), id("gone")), "a")).isEmpty();
    }

    @Test
    void aBarredDeputyIsSkippedForTheirOwnDeputyWhenAwayAndForNobodyWhenAtWork() {
        Away away = Away.NOBODY.with(id("a"), id("b"));

        assertThat(standIn(away, "a", id("b"))).isEmpty();
        assertThat(standIn(away.with(id("b"), id("c")), "a", id("b"))).contains(id("c"));
    }

    @Test
    void nobodyActsForTheBarredNorForThoseWhoHaveLeft() {
        assertThat(standIn(Away.NOBODY.with(id("a"), id("b")), "a", id("a"))).isEmpty();
        assertThat(standIn(Away.NOBODY.with(id("gone"), id("b")), "gone")).isEmpty();
    }

    private static Optional<EmployeeId> standIn(Away away, String employee, EmployeeId... barred) {
        return new Staffing(HOUSE, away).standIn(id(employee), Set.of(barred));
    }

    private static EmployeeCard card(String id, boolean active) {
        return new EmployeeCard(
                id(id), id, "pareigos", id + "@house.lt", null, new UnitCode("bustas"), null, Set.of(), active);
    }

    private static EmployeeId id(String value) {
        return new EmployeeId(value);
    }
}
