package lt.atsakas.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseState;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class CaseFilterTests {

    private static final Set<CaseNumber> ESCALATED = Set.of(new CaseNumber("4.17-26/11"));

    private final DueDays days = DueDays.of(LocalDate.parse("2026-11-23"), LithuanianCalendar.with());

    @Test
    void theAddressSaysEverythingThatWasAskedFor() {
        CaseFilter filter = new CaseFilter(
                "a+b & {c}", CaseState.RECEIVED, DueFilter.NEAR, "handler", Attention.ESCALATED, true, 2);

        assertThat(filter.address())
                .isEqualTo("/cases?q=a%2Bb+%26+%7Bc%7D&state=RECEIVED&due=NEAR&handler=handler&attention=ESCALATED"
                        + "&led=true&page=2");
        assertThat(UriComponentsBuilder.fromUriString(filter.onPage(3).address())
                        .build()
                        .getQueryParams()
                        .getFirst("page"))
                .isEqualTo("3");
    }

    @Test
    void withoutAnyWishItIsTheListOfOpenCases() {
        assertThat(new CaseFilter(null, null, null, " ", null, null, null).address())
                .isEqualTo("/cases");
    }

    @Test
    void everyWishReachesTheQuestion() {
        CaseFilter filter = new CaseFilter("šalta", CaseState.EXAMINING, DueFilter.OVERDUE, "handler", null, null, 4);

        assertThat(filter.query(days, () -> ESCALATED)).satisfies(query -> {
            assertThat(query.words()).isEqualTo("šalta");
            assertThat(query.state()).isEqualTo(CaseState.EXAMINING);
            assertThat(query.due()).isEqualTo(DueFilter.OVERDUE.span(days));
            assertThat(query.handler()).isEqualTo(new EmployeeId("handler"));
            assertThat(query.unassigned()).isFalse();
            assertThat(query.among()).isNull();
            assertThat(query.page()).isEqualTo(4);
        });
        assertThat(CaseFilter.watchedOver()
                        .needing(Attention.UNASSIGNED)
                        .query(days, () -> ESCALATED)
                        .unassigned())
                .isTrue();
    }

    @Test
    void escalationsAreLookedUpOnlyForAListOfThem() {
        CaseFilter escalated = CaseFilter.watchedOver().needing(Attention.ESCALATED);
        EscalatedCases notToBeAsked = () -> {
            throw new AssertionError("not asked for");
        };

        assertThat(escalated.query(days, () -> ESCALATED).among()).isEqualTo(ESCALATED);
        assertThat(CaseFilter.watchedOver().query(days, notToBeAsked).among()).isNull();
        assertThatThrownBy(() -> escalated.query(days, notToBeAsked)).isInstanceOf(AssertionError.class);
    }
}
