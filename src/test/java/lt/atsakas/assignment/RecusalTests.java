package lt.atsakas.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.junit.jupiter.api.Test;

class RecusalTests {

    private static final Instant RAISED = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T08:00:00Z");
    private static final EmployeeId PERSON = new EmployeeId("handler");
    private static final EmployeeId BOSS = new EmployeeId("unithead");

    @Test
    void waitsFirstAndKeepsWhatWasSaid() {
        RecusalCard raised = because("  Klientė – mano pusseserė. \r\n").card();

        assertThat(raised.isOpen()).isTrue();
        assertThat(raised.reason()).isEqualTo("Klientė – mano pusseserė.");
        assertThat(raised.decider()).isNull();
        assertThat(raised.toString()).doesNotContain("pusseserė");
    }

    @Test
    void isNotRaisedWithoutAReasonNorWithAnEndlessOne() {
        assertThatThrownBy(() -> because(" \u0000 ")).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> because("ž".repeat(2001))).isInstanceOf(ReasonTooLong.class);
        assertThat(because("ž".repeat(2000)).card().reason()).hasSize(2000);
    }

    @Test
    void isNeverPutBeforeItsPerson() {
        assertThatThrownBy(() -> because("Sesuo").putBefore(PERSON)).isInstanceOf(NotYoursToDecide.class);
    }

    @Test
    void isDecidedByWhomItWasPutBeforeAndOnce() {
        Recusal recusal = because("Sesuo");
        assertThatThrownBy(() -> recusal.uphold(BOSS, LATER)).isInstanceOf(NotYoursToDecide.class);
        recusal.putBefore(BOSS);

        recusal.uphold(BOSS, LATER);

        assertThat(recusal.card().state()).isEqualTo(RecusalState.UPHELD);
        assertThat(recusal.card().decidedAt()).isEqualTo(LATER);
        assertThatThrownBy(() -> recusal.refuse(BOSS, "Ne", LATER)).isInstanceOf(RecusalAlreadyDecided.class);
        assertThatThrownBy(() -> recusal.uphold(BOSS, LATER)).isInstanceOf(RecusalAlreadyDecided.class);
    }

    @Test
    void isRefusedWithReasonsOnly() {
        Recusal recusal = because("Sesuo");
        recusal.putBefore(BOSS);

        assertThatThrownBy(() -> recusal.refuse(BOSS, " ", LATER)).isInstanceOf(ReasonMissing.class);
        assertThat(recusal.card().isOpen()).isTrue();

        recusal.refuse(BOSS, "Nėra giminystės.", LATER);
        assertThat(recusal.card().reasons()).isEqualTo("Nėra giminystės.");
    }

    @Test
    void isReportedOnceAndOnlyWhenRefused() {
        Recusal upheld = because("Sesuo");
        upheld.putBefore(BOSS);
        assertThatThrownBy(() -> upheld.report(BOSS, LATER)).isInstanceOf(RecusalAlreadyDecided.class);
        upheld.uphold(BOSS, LATER);
        assertThatThrownBy(() -> upheld.report(BOSS, LATER)).isInstanceOf(RecusalAlreadyDecided.class);

        Recusal refused = because("Sesuo");
        refused.putBefore(BOSS);
        refused.refuse(BOSS, "Nėra giminystės.", LATER);
        assertThatThrownBy(() -> refused.report(PERSON, LATER)).isInstanceOf(NotYoursToDecide.class);
        refused.report(BOSS, LATER);
        assertThat(refused.card().reportedAt()).isEqualTo(LATER);
        assertThatThrownBy(() -> refused.report(BOSS, LATER)).isInstanceOf(RecusalAlreadyDecided.class);
    }

    private static Recusal because(String reason) {
        return new Recusal(
                RecusalId.random(),
                RecusalRequest.own(new CaseNumber("4.17-26/1"), PERSON, RecusalGround.NEAR_RELATIVE, reason),
                RAISED);
    }
}
