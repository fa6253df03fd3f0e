package lt.atsakas.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lt.atsakas.deadlines.ExtensionImpossible;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may ask to put an answer off, who may decide, and that it happens once whoever comes at the same time. */
@AtsakasTest
@Timeout(60)
class ExtensionDeskTests {

    private static final EmployeeId HEAD = new EmployeeId("unithead");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ExtensionDesk desk;

    @Autowired
    private MovableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"handler", "unithead", "director"})
    void theHandlerAndThoseAboveAsk(String login) {
        Walk walk = Walk.begin(beans).drafting();

        ask(walk, login, "2026-12-28");

        assertThat(desk.waiting(walk.number()))
                .get()
                .extracting(ExtensionCard::newDue)
                .isEqualTo(LocalDate.parse("2026-12-28"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler2", "registrar", "otherhead", "admin"})
    void nobodyElseAsks(String login) {
        Walk walk = Walk.begin(beans).drafting();

        assertThat(desk.mayAsk(walk.facts(), new EmployeeId(login))).isFalse();
        assertThatThrownBy(() -> ask(walk, login, "2026-12-28")).isInstanceOf(NotYoursToAskFor.class);
    }

    @Test
    void oneOfTheBarredAsksNothing() {
        Walk walk = new Recusing(beans).own(Walk.begin(beans).drafting(), "handler");

        assertThatThrownBy(() -> ask(walk, "handler", "2026-12-28")).isInstanceOf(NotYoursToAskFor.class);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-08, tooFar", "2026-12-21, notLater", "2027-01-01, notWorking", "2026-12-26, notWorking"})
    void aDayThatTheLawDoesNotAllowIsRefused(String day, String why) {
        Walk walk = Walk.begin(beans).drafting();

        assertThatThrownBy(() -> ask(walk, "handler", day))
                .isInstanceOf(ExtensionImpossible.class)
                .hasMessage("deadlines.extension." + why);
        assertThat(desk.of(walk.number())).isEmpty();
    }

    @Test
    void aTermThatIsOverIsNotExtendedNorAClosedCase() {
        Walk late = Walk.begin(beans).drafting();
        clock.set("2026-12-22T00:00:00+02:00");
        assertThatThrownBy(() -> ask(late, "handler", "2026-12-28")).hasMessage("deadlines.extension.afterTerm");

        Walk closed = Walk.begin(beans).issued().postmanComes().fire("serviceTask_closeCase");
        assertThatThrownBy(() -> ask(closed, "handler", "2026-12-28")).isInstanceOf(CaseAlreadyClosed.class);
    }

    @Test
    void aCaseIsExtendedOnce() {
        Walk walk = Walk.begin(beans).drafting();
        desk.grant(ask(walk, "handler", "2026-12-28"), HEAD, null);

        assertThatThrownBy(() -> ask(walk, "handler", "2027-01-07")).hasMessage("deadlines.extension.twice");
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-28");
    }

    @Test
    void aRefusedRequestMayBeMadeAnew() {
        Walk walk = Walk.begin(beans).drafting();
        desk.refuse(ask(walk, "handler", "2026-12-28"), "Per anksti", HEAD);

        desk.grant(ask(walk, "handler", "2026-12-30"), HEAD, null);

        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-30");
    }

    @Test
    void nobodyDecidesButWhomItWaitsForAndOnlyOnce() {
        Walk walk = Walk.begin(beans).drafting();
        ExtensionId asked = ask(walk, "handler", "2026-12-28");

        assertThatThrownBy(() -> desk.grant(asked, new EmployeeId("director"), null))
                .isInstanceOf(NotYoursToExtend.class);
        desk.refuse(asked, "Per anksti", HEAD);
        assertThatThrownBy(() -> desk.grant(asked, HEAD, null)).isInstanceOf(ExtensionAlreadySettled.class);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
    }

    @Test
    void ofTwoWhoAskAtOnceTheSecondIsTold() {
        Walk walk = Walk.begin(beans).drafting();

        assertThatThrownBy(() -> new TwoAtOnce(beans)
                        .secondWaits(
                                () -> ask(walk, "handler", "2026-12-28"), () -> ask(walk, "unithead", "2027-01-07")))
                .hasRootCauseInstanceOf(ExtensionAlreadyAsked.class);

        assertThat(desk.of(walk.number())).hasSize(1);
    }

    @Test
    void ofTwoDecisionsAtOnceTheFirstCounts() {
        Walk walk = Walk.begin(beans).drafting();
        ExtensionId asked = ask(walk, "handler", "2026-12-28");

        assertThatThrownBy(() -> new TwoAtOnce(beans)
                        .secondWaits(() -> desk.refuse(asked, "Per anksti", HEAD), () -> desk.grant(asked, HEAD, null)))
                .hasRootCauseInstanceOf(ExtensionAlreadySettled.class);

        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
    }

    private ExtensionId ask(Walk walk, String login, String day) {
        return desk.ask(new ExtensionRequest(
                walk.number(),
                ExtensionReason.EVIDENCE,
                "Laukiame šilumos tiekėjo duomenų.",
                LocalDate.parse(day),
                new EmployeeId(login)));
    }
}
