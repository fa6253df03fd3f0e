package lt.atsakas.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lt.atsakas.forwarding.BodyId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** One question: asked once, passed on within the asked unit, and settled once. */
@Entity
@Table(schema = "inquiry", name = "inquiry")
class Inquiry {

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Addressee addressee;

    private @Nullable String unit;

    private @Nullable UUID body;

    @Column(nullable = false)
    private String question;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    private @Nullable String doer;

    @Column(name = "outgoing_number")
    private @Nullable String outgoingNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InquiryState state = InquiryState.OPEN;

    private @Nullable String reply;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(nullable = false)
    private boolean chased;

    @Column(name = "told_needless", nullable = false)
    private boolean toldNeedless;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {}

    Inquiry(Question asked, Instant at) {
        id = UUID.randomUUID();
        addressee = asked.addressee();
        caseNumber = asked.caseNumber().value();
        question = InquiryText.checked(asked.question());
        askedBy = asked.by().value();
        askedAt = at;
        dueOn = asked.dueOn();
        if (asked instanceof NewContribution toUnit) {
            unit = toUnit.unit().value();
        }
        if (asked instanceof NewBodyQuestion toBody) {
            body = toBody.body().value();
        }
    }

    /** The letter that asks has this number. */
    void issue(String number) {
        requireOpen();
        outgoingNumber = number;
    }

    /** Whether the body is to be chased now: while its reply is missing, and once. */
    boolean chaseBody() {
        boolean first = card().awaitsBody() && !chased;
        chased |= first;
        return first;
    }

    /** Whether the body is to hear now that its reply is not needed: once. */
    boolean tellNeedless() {
        boolean first = !toldNeedless;
        toldNeedless = true;
        return first;
    }

    /** What came back may be documents alone; nobody took it down where the client wrote themselves. */
    void replied(String words, @Nullable EmployeeId takenBy, Instant at) {
        requireOpen();
        reply = words.isEmpty() ? null : InquiryText.checked(words);
        settle(InquiryState.ANSWERED, takenBy, at);
    }

    void passOn(EmployeeId colleague) {
        requireOpen();
        doer = colleague.value();
    }

    void answer(String words, EmployeeId by, Instant at) {
        settleWith(words, InquiryState.ANSWERED, by, at);
    }

    void decline(String why, EmployeeId by, Instant at) {
        settleWith(why, InquiryState.DECLINED, by, at);
    }

    /** The reply is needed by then. */
    void awaitUntil(LocalDate day) {
        requireOpen();
        dueOn = day;
    }

    /** Null where the case has ended. */
    void withdraw(@Nullable EmployeeId by, Instant at) {
        requireOpen();
        settle(InquiryState.WITHDRAWN, by, at);
    }

    private void settleWith(String words, InquiryState outcome, EmployeeId by, Instant at) {
        requireOpen();
        reply = InquiryText.checked(words);
        settle(outcome, by, at);
    }

    private void settle(InquiryState outcome, @Nullable EmployeeId by, Instant at) {
        state = outcome;
        settledBy = by == null ? null : by.value();
        settledAt = at;
    }

    private void requireOpen() {
        if (state != InquiryState.OPEN) {
            throw new InquiryAlreadySettled();
        }
    }

    InquiryCard card() {
        return new InquiryCard(
                new InquiryId(id),
                new CaseNumber(caseNumber),
                addressee,
                unit == null ? null : new UnitCode(unit),
                body == null ? null : new BodyId(body),
                question,
                new EmployeeId(askedBy),
                askedAt,
                dueOn,
                person(doer),
                outgoingNumber,
                state,
                reply,
                person(settledBy),
                settledAt);
    }

    private static @Nullable EmployeeId person(@Nullable String login) {
        return login == null ? null : new EmployeeId(login);
    }
}
