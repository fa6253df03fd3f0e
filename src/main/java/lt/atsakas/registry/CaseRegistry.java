package lt.atsakas.registry;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of cases: gives numbers, keeps the facts and tells the journal. Whatever it is told about a case that does
 * not exist ends in {@link NotFound}; what would change a closed one in {@link CaseAlreadyClosed}.
 */
@Service
public class CaseRegistry {

    /** What the code of a case that is not there is compared with; as long as a hash, and the hash of no code. */
    private static final byte[] NO_CODE = new byte[32];

    private final CaseFiles files;
    private final CaseHold hold;
    private final UntoldBook untold;
    private final RegisterNumbers numbers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseRegistry(
            CaseFiles files,
            CaseHold hold,
            UntoldBook untold,
            RegisterNumbers numbers,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.hold = hold;
        this.untold = untold;
        this.numbers = numbers;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The same of a case that waits for its answer. */
    @Transactional
    public RegisteredCase register(NewCase received, Actor by) {
        return register(received, null, by);
    }

    /**
     * Registers a case: number, access code, journal and – through {@link CaseRegistered} – its process instance, all in
     * one transaction. A moment of receipt in the future is refused ({@link ReceiptInFuture}).
     *
     * @param answeredAtOnce what whoever registers it, and so has handled it, has answered by word of mouth already (policy 25),
     *     having said that they are impartial (VAĮ 23); null when nothing
     */
    @Transactional
    public RegisteredCase register(NewCase received, @Nullable String answeredAtOnce, Actor by) {
        Instant now = clock.instant();
        if (received.receivedAt().isAfter(now)) {
            throw new ReceiptInFuture();
        }
        CaseNumber number = new CaseNumber(numbers.next("complaints"));
        AccessCode code = AccessCode.random();
        CaseFile file = files.saveAndFlush(new CaseFile(number, new Receipt(received, now, by.employee()), code));
        journal.record(
                number,
                JournalKind.REGISTERED,
                by,
                Map.of("channel", received.channel().name()));
        if (answeredAtOnce != null) {
            file.assignTo(requireNonNull(by.employee(), "only an employee answers"));
            journal.record(
                    number, JournalKind.ANSWERED_AT_ONCE, by, Map.of("answer", answeredAtOnce, "impartial", "true"));
        }
        events.publishEvent(new CaseRegistered(number, code));
        return new RegisteredCase(number, code, file.facts());
    }

    /** The facts of a case, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public CaseFacts facts(CaseNumber number) {
        return file(number).facts();
    }

    /** The facts of a case that has not ended, else {@link CaseAlreadyClosed}. */
    @Transactional(readOnly = true)
    public CaseFacts openCase(CaseNumber number) {
        CaseFacts facts = facts(number);
        if (facts.isClosed()) {
            throw new CaseAlreadyClosed(number);
        }
        return facts;
    }

    /** The open cases that the employee handles. */
    @Transactional(readOnly = true)
    public List<CaseNumber> openCasesOf(EmployeeId handler) {
        return openCasesOf(List.of(handler));
    }

    /** The open cases that one of these people handles. */
    @Transactional(readOnly = true)
    public List<CaseNumber> openCasesOf(Collection<EmployeeId> handlers) {
        return files.openOf(handlers.stream().map(EmployeeId::value).toList()).stream()
                .map(CaseNumber::new)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<CaseFacts> find(CaseNumber number) {
        return files.findById(number.value()).map(CaseFile::facts);
    }

    /** The facts of these cases. */
    @Transactional(readOnly = true)
    public Map<CaseNumber, CaseFacts> facts(Collection<CaseNumber> numbers) {
        return files.findAllById(numbers.stream().map(CaseNumber::value).toList()).stream()
                .map(CaseFile::facts)
                .collect(toMap(CaseFacts::number, facts -> facts));
    }

    /** The case, if the code opens it; a wrong number and a wrong code look and last the same, for no more than a hash is read of either. */
    @Transactional(readOnly = true)
    public Optional<CaseFacts> open(CaseNumber number, AccessCode code) {
        byte[] tried = code.hash();
        byte[] kept = files.accessCodeHashOf(number.value()).orElse(NO_CODE);
        return MessageDigest.isEqual(tried, kept)
                ? files.findById(number.value()).map(CaseFile::facts)
                : Optional.empty();
    }

    /** Refuses with {@link CaseAlreadyClosed} what would add to a case that is over. */
    @Transactional(readOnly = true)
    public void requireOpen(CaseNumber number) {
        file(number).requireOpen();
    }

    @Transactional
    public void classify(CaseNumber number, Classification found, Actor by) {
        held(number).classify(found);
        journal.record(
                number,
                JournalKind.CLASSIFIED,
                by,
                Map.of(
                        "kind", found.kind().name(),
                        "category", found.category(),
                        "unit", found.unit().value()));
    }

    @Transactional
    public void assignTo(CaseNumber number, EmployeeId handler, Actor by) {
        held(number).assignTo(handler);
        journal.record(number, JournalKind.ASSIGNED, by, Map.of("handler", handler.value()));
    }

    /** Puts another handler in the place of the present one; the reason may be empty. */
    @Transactional
    public void reassign(CaseNumber number, EmployeeId successor, String reason, Actor by) {
        CaseFile file = held(number);
        Map<String, String> details = new HashMap<>();
        Optional.ofNullable(file.facts().handler()).ifPresent(former -> details.put("former", former.value()));
        details.put("handler", successor.value());
        if (!reason.isEmpty()) {
            details.put("reason", reason);
        }
        file.assignTo(successor);
        journal.record(number, JournalKind.REASSIGNED, by, Map.copyOf(details));
    }

    /** Leaves the case without a handler until the next assignment; its terms run on. */
    @Transactional
    public void releaseHandler(CaseNumber number) {
        held(number).releaseHandler();
    }

    /** Notes the day by which the answer must leave; the reasons are in the deadline ledger. */
    @Transactional
    public void recordAnswerDue(CaseNumber number, LocalDate due) {
        held(number).answerBy(due);
    }

    /** Notes what the client reads of the case; the last words come with its end, so a closed case takes them too. */
    @Transactional
    public void showStatus(CaseNumber number, ClientStatus status) {
        CaseFile file = held(number);
        boolean before = file.isUntold();
        file.show(status);
        if (file.isUntold() != before) {
            untold.note(number, file.isUntold() ? clock.instant() : null);
        }
    }

    /** Ends the case; one that ended like that before stays as it is, also where the step that ends it is started again. */
    @Transactional
    public void close(CaseNumber number, Outcome outcome, Actor by) {
        CaseFile file = held(number);
        if (file.facts().outcome() == outcome) {
            return;
        }
        file.close(outcome, clock.instant());
        journal.record(number, JournalKind.CLOSED, by, Map.of("outcome", outcome.name()));
        events.publishEvent(new CaseClosed(number, outcome));
    }

    /** Whoever writes holds the case until the transaction ends. */
    private CaseFile held(CaseNumber number) {
        hold.take(number);
        return file(number);
    }

    private CaseFile file(CaseNumber number) {
        return files.findById(number.value()).orElseThrow(NotFound::new);
    }
}
