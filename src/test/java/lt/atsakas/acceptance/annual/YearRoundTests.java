package lt.atsakas.acceptance.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.process.EscalationRounds;
import lt.atsakas.process.VisitedNodes;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Staff;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two hundred complaints come in during 2027 and are worked on as people do; then the whole year is counted again by hand. */
@AtsakasTest
class YearRoundTests {

    private static final int COMPLAINTS = 200;
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 3, 31);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TimeMachine time;

    private Staff staff;
    private List<String> failedBefore = List.of();

    @BeforeEach
    void theYearBegins() {
        clock.set("2027-01-01T00:05:00+02:00");
        failedBefore = beans.getBean(ManagementService.class).createJobQuery().noRetriesLeft().list().stream()
                .map(Job::getId)
                .toList();
        staff = new Staff(beans);
    }

    @AfterEach
    void theYearIsOver() {
        staff.everythingIsAsBefore();
        clock.reset();
    }

    @Test
    void everyTermOfAYearIsKeptOrSomebodyIsToldAtOnce() {
        Random dice = new Random(2027);
        Office office = new Office(beans, dice, Vacations.entered(staff, dice));
        Deque<Filing> filings = new ArrayDeque<>(new Filings(dice).ofTheYear(COMPLAINTS));

        PaperDesk desk = new PaperDesk(beans);
        for (LocalDate day = LocalDate.of(2027, 1, 1);
                day.isBefore(LAST_DAY) && (office.isBusy() || !filings.isEmpty());
                day = day.plusDays(1)) {
            pass(day, office, desk, filings);
        }

        assertThat(office.cases()).hasSize(COMPLAINTS);
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        assertAll(office.cases().keySet().stream().flatMap(number -> checks(number, new YearRecord(jdbc, number))));
        nothingIsLeftBehind(office.cases().keySet());
        muchHasHappenedAndNothingFailed(new YearInNumbers(jdbc, office.cases().keySet()));
    }

    private Stream<Executable> checks(CaseNumber number, YearRecord record) {
        Map<String, Integer> ran = beans.getBean(VisitedNodes.class).timesOf(number);
        return Stream.of(new YearCheck(number, record)::everything, new TimersCheck(number, record, ran)::everything);
    }

    private static void muchHasHappenedAndNothingFailed(YearInNumbers numbers) {
        assertThat(numbers)
                .as("a year in which all of it happens more than once")
                .satisfies(year -> assertThat(year.late()).isGreaterThan(5))
                .satisfies(year -> assertThat(year.extended()).isGreaterThan(5))
                .satisfies(year -> assertThat(year.recused()).isGreaterThan(1))
                .satisfies(year -> assertThat(year.stoodInFor()).isGreaterThan(5))
                .satisfies(year -> assertThat(year.answeredOnPaper()).isGreaterThan(20))
                .satisfies(year -> assertThat(year.unposted()).isZero())
                .satisfies(year -> assertThat(year.failed()).isZero());
    }

    private void pass(LocalDate day, Office office, PaperDesk desk, Deque<Filing> filings) {
        Instant morning = day.atTime(9, 10).atZone(Filings.VILNIUS).toInstant();
        receive(filings, morning, office);
        time.moveTo(morning);
        if (LawByHand.isWorkingDay(day)) {
            beans.getBean(EscalationRounds.class).round();
            office.work(day);
            time.catchUp();
            desk.post(office.cases().keySet(), day);
            time.catchUp();
        }
        noTimerIsLate();
        nothingHasFailed();
        receive(filings, LawByHand.endOf(day), office);
    }

    private void receive(Deque<Filing> filings, Instant until, Office office) {
        while (!filings.isEmpty() && filings.peek().at().isBefore(until)) {
            Filing filing = filings.remove();
            time.moveTo(filing.at());
            office.take(filing);
            time.catchUp();
        }
    }

    private void noTimerIsLate() {
        assertThat(beans.getBean(ManagementService.class)
                        .createJobQuery()
                        .executable()
                        .list())
                .filteredOn(job -> job.getProcessInstanceId() != null)
                .as("jobs that are due at %s and did not run", clock.instant())
                .isEmpty();
    }

    private void nothingHasFailed() {
        assertThat(beans.getBean(ManagementService.class)
                        .createJobQuery()
                        .noRetriesLeft()
                        .list())
                .extracting(Job::getId)
                .as("jobs that nobody will try again at %s", clock.instant())
                .isSubsetOf(failedBefore);
    }

    private void nothingIsLeftBehind(Set<CaseNumber> numbers) {
        Set<String> keys = numbers.stream().map(CaseNumber::value).collect(Collectors.toSet());
        assertThat(beans.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .list())
                .extracting(ProcessInstance::getBusinessKey)
                .doesNotContainAnyElementsOf(keys);
    }
}
