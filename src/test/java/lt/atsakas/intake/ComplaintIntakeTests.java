package lt.atsakas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lt.atsakas.documents.FileTypeNotAllowed;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class ComplaintIntakeTests {

    @Autowired
    private ComplaintIntake intake;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private SubmissionBook book;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void registersTheCaseWithItsTermsAndItsProcessAtOnce() {
        FiledComplaint filed = intake.file(complaints.submission(), null);

        assertThat(filed.effectiveReceiptDate()).isEqualTo("2026-11-23");
        assertThat(filed.answerDue()).isEqualTo("2026-12-21");
        assertThat(registry.open(filed.caseNumber(), filed.accessCode())).isPresent();
        assertThat(processInstancesOf(filed.caseNumber())).isEqualTo(1);
    }

    @Test
    void givesTheSameReceiptUnderTheSameKey() {
        IdempotencyKey key = newKey();
        Submission submission = complaints.submission();

        FiledComplaint first = intake.file(submission, key);
        FiledComplaint second = intake.file(submission, key);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void refusesAnotherContentUnderTheSameKey() {
        IdempotencyKey key = newKey();
        intake.file(complaints.submission(), key);

        assertThatThrownBy(() -> intake.file(complaints.submission("Visai kitas skundas"), key))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void registersOnceHoweverManyComeAtTheSameTime() throws Exception {
        IdempotencyKey key = newKey();
        Submission submission = complaints.submission();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        Callable<CaseNumber> one = () -> intake.file(submission, key).caseNumber();

        Set<CaseNumber> numbers = new HashSet<>();
        for (Future<CaseNumber> future :
                threads.invokeAll(IntStream.range(0, 12).mapToObj(i -> one).toList())) {
            numbers.add(future.get());
        }
        threads.shutdown();

        assertThat(numbers).hasSize(1);
    }

    @Test
    void keepsTheAccessCodeReadableForNobodyButTheSender() {
        FiledComplaint filed = intake.file(complaints.submission(), newKey());

        List<byte[]> sealed = jdbc.queryForList(
                "select sealed_code from intake.submission where case_number = ?",
                byte[].class,
                filed.caseNumber().value());

        assertThat(new String(sealed.get(0), StandardCharsets.ISO_8859_1))
                .doesNotContain(filed.accessCode().value());
    }

    @Test
    void leavesNothingBehindWhenAFileIsRefused() {
        int before = cases();

        assertThatThrownBy(() ->
                intake.file(complaints.submissionWithFile("virus.exe", new byte[] {'M', 'Z', 0, 1}), null));

        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void takesNoNumberBeforeTheFilesAreOnTheDisk() {
        Submission bad = complaints.submissionWithFile("virus.exe", new byte[] {'M', 'Z', 0, 1});

        transaction.executeWithoutResult(open -> {
            open.setRollbackOnly();
            int before = numbersGivenOut();
            assertThatThrownBy(() -> intake.file(bad, null)).isInstanceOf(FileTypeNotAllowed.class);
            assertThat(numbersGivenOut()).isEqualTo(before);
        });
    }

    @Test
    void forgetsAKeyAfterSomeWeeks() {
        IdempotencyKey key = newKey();
        Submission said = complaints.submission();
        FiledComplaint first = intake.file(said, key);

        clock.advance(Duration.ofDays(29));
        book.forgetOld();
        FiledComplaint second = intake.file(said, key);
        clock.advance(Duration.ofDays(2));
        book.forgetOld();
        FiledComplaint third = intake.file(said, key);

        assertThat(second).isEqualTo(first);
        assertThat(third.caseNumber()).isNotEqualTo(first.caseNumber());
    }

    private int numbersGivenOut() {
        return jdbc.queryForObject("select coalesce(sum(last), 0) from registry.register_series", Integer.class);
    }

    private int processInstancesOf(CaseNumber number) {
        return jdbc.queryForObject(
                "select count(*) from act_ru_execution where business_key_ = ? and parent_id_ is null",
                Integer.class,
                number.value());
    }

    private int cases() {
        return jdbc.queryForObject("select count(*) from registry.case_file", Integer.class);
    }

    private static IdempotencyKey newKey() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }
}
