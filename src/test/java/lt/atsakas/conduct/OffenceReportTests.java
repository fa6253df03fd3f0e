package lt.atsakas.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import org.junit.jupiter.api.Test;

class OffenceReportTests {

    private static final EmployeeId REPORTER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId CONCERNED = new EmployeeId("otherhead");
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final ToldAuthority TOLD = new ToldAuthority("Policija", LocalDate.parse("2026-11-23"), "1");

    private final OffenceReport report = made("Siūlė pinigų.");

    @Test
    void isOpenToTheReporterAndToWhomItWasPutBefore() {
        report.putBefore(HEAD);

        assertThat(report.card().isOpenTo(REPORTER)).isTrue();
        assertThat(report.card().isOpenTo(HEAD)).isTrue();
        assertThat(report.card().isOpenTo(CONCERNED)).isFalse();
        assertThat(report.card().isOpenTo(new EmployeeId("director"))).isFalse();
    }

    @Test
    void isNeverPutBeforeThoseWhomItConcerns() {
        assertThatThrownBy(() -> report.putBefore(CONCERNED)).isInstanceOf(NotYoursToDecide.class);
    }

    @Test
    void isDecidedOnceByWhomItWaitsFor() {
        report.putBefore(HEAD);
        report.putBefore(new EmployeeId("director"));

        assertThatThrownBy(() -> report.tell(TOLD, HEAD, MORNING)).isInstanceOf(NotYoursToDecide.class);
        report.tell(TOLD, new EmployeeId("director"), MORNING);
        assertThatThrownBy(() -> report.decline("Ne", new EmployeeId("director"), MORNING))
                .isInstanceOf(OffenceAlreadyDecided.class);
        assertThatThrownBy(report::passUp).isInstanceOf(OffenceAlreadyDecided.class);
        assertThat(report.card().told()).isEqualTo(TOLD);
    }

    @Test
    void isNotDeclinedWithoutReasons() {
        report.putBefore(HEAD);

        assertThatThrownBy(() -> report.decline(" ", HEAD, MORNING)).isInstanceOf(NothingWritten.class);
        assertThat(report.card().isOpen()).isTrue();
    }

    @Test
    void holdsAsMuchAsCanBeKeptAndNotNothing() {
        assertThat(made("ž".repeat(4000)).card().facts()).hasSize(4000);
        assertThatThrownBy(() -> made("ž".repeat(4001))).isInstanceOf(WrittenTooMuch.class);
        assertThatThrownBy(() -> made("\u0000 \n")).isInstanceOf(NothingWritten.class);
    }

    @Test
    void doesNotConcernItsReporter() {
        assertThatThrownBy(() -> new OffenceReport(
                        ReportNumber.drawn(),
                        new NewOffence(OffenceKind.OFFENCE, null, "Aš", Set.of(REPORTER), REPORTER),
                        MORNING))
                .isInstanceOf(ConcernsReporter.class);
    }

    @Test
    void itsNumberCountsNothingAndIsNoCases() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(one -> ReportNumber.drawn())
                        .distinct())
                .hasSize(1000)
                .allSatisfy(number ->
                        assertThat(CaseNumber.isWellFormed(number.value())).isFalse());
        assertThatThrownBy(() -> new ReportNumber("P-1")).isInstanceOf(NotFound.class);
    }

    private static OffenceReport made(String facts) {
        return new OffenceReport(
                ReportNumber.drawn(),
                new NewOffence(OffenceKind.OFFENCE, null, facts, Set.of(CONCERNED), REPORTER),
                MORNING);
    }
}
