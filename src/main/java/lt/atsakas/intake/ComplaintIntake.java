package lt.atsakas.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.NewCase;
import lt.atsakas.registry.RegisteredCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns a submission into exactly one registered case: number, code, terms, process instance and documents in one
 * transaction, or nothing at all.
 */
@Service
public class ComplaintIntake {

    private final SubmissionCheck check;
    private final AnswerAtOnceTerm term;
    private final SubmissionBook book;
    private final CaseRegistry registry;
    private final WorkingCalendar calendar;
    private final DocumentStore documents;
    private final TransactionTemplate transaction;
    private final Turnstile turnstile;
    private final Clock clock;

    ComplaintIntake(
            SubmissionCheck check,
            AnswerAtOnceTerm term,
            SubmissionBook book,
            CaseRegistry registry,
            WorkingCalendar calendar,
            DocumentStore documents,
            TransactionTemplate transaction,
            Turnstile turnstile,
            Clock clock) {
        this.check = check;
        this.term = term;
        this.book = book;
        this.registry = registry;
        this.calendar = calendar;
        this.documents = documents;
        this.transaction = transaction;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    /** The same where nothing else is done with it. */
    public FiledComplaint file(Submission submission, @Nullable IdempotencyKey key) {
        return file(submission, key, number -> {});
    }

    /**
     * Registers the submission and gives its receipt; repeated under the same key, the same receipt.
     *
     * @param key null when the sender gave none; then every call registers a case
     * @param beside what else is done with the new case in its transaction, and not again when the submission is repeated
     * @throws InvalidSubmission when something must be mended first
     * @throws IdempotencyKeyReused when the key came before with another content
     */
    public FiledComplaint file(Submission submission, @Nullable IdempotencyKey key, Consumer<CaseNumber> beside) {
        List<FieldFault> faults = check.faults(submission);
        if (faults.isEmpty()) {
            term.fault(submission).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new InvalidSubmission(faults);
        }
        if (key == null) {
            List<ShelvedFile> files = shelved(submission);
            return inOne(() -> register(submission, files, beside));
        }
        byte[] content = Digest.of(submission);
        Optional<SubmissionBook.Kept> before = book.filed(key, content);
        if (before.isPresent()) {
            return receipt(before.get());
        }
        List<ShelvedFile> files = shelved(submission);
        return inOne(() -> book.claim(key, content).orElseGet(() -> {
            SubmissionBook.Kept filed = register(submission, files, beside);
            book.keep(key, filed.number(), filed.code());
            return filed;
        }));
    }

    private FiledComplaint inOne(Supplier<SubmissionBook.Kept> filing) {
        return requireNonNull(turnstile.pass(() -> transaction.execute(open -> receipt(filing.get()))));
    }

    /**
     * The files go on the disk before anything else: while they are written nobody waits for a connection to the database, nor,
     * once a number is taken, for theirs.
     */
    private List<ShelvedFile> shelved(Submission submission) {
        return submission.files().stream().map(this::shelve).toList();
    }

    private SubmissionBook.Kept register(Submission submission, List<ShelvedFile> files, Consumer<CaseNumber> beside) {
        SpokenAnswer spoken = submission.answeredAtOnce();
        RegisteredCase registered =
                registry.register(received(submission), spoken == null ? null : spoken.text(), submission.by());
        files.forEach(file -> documents.add(registered.number(), DocumentKind.ATTACHMENT, file, submission.by()));
        beside.accept(registered.number());
        return new SubmissionBook.Kept(registered.number(), registered.accessCode());
    }

    private ShelvedFile shelve(SubmittedFile file) {
        try (InputStream content = file.open()) {
            return documents.shelve(file.name(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NewCase received(Submission submission) {
        Instant given = submission.receivedAt();
        Instant receivedAt = given == null ? clock.instant() : given;
        return new NewCase(
                submission.channel(),
                submission.client(),
                submission.representative(),
                submission.needs(),
                submission.language(),
                submission.subject().strip(),
                submission.text().strip(),
                submission.replyBy(),
                receivedAt,
                calendar.effectiveReceipt(receivedAt));
    }

    private FiledComplaint receipt(SubmissionBook.Kept filed) {
        CaseNumber number = filed.number();
        AccessCode code = filed.code();
        CaseFacts facts = registry.facts(number);
        return new FiledComplaint(
                number,
                code,
                registry.open(number, code).isEmpty(),
                facts.receivedAt(),
                facts.effectiveReceipt(),
                requireNonNull(facts.answerDue(), "the process fixes the answer's day while the case is registered"));
    }
}
