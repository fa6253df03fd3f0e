package lt.atsakas.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What a court or another body does on the question of a complaint: written down once, and decided once by somebody else where that is needed. */
@Entity
@Table(schema = "proceedings", name = "proceeding")
class Proceeding {

    private static final Set<ProceedingState> UNDECIDED =
            EnumSet.of(ProceedingState.NOTED, ProceedingState.OPEN, ProceedingState.LAPSED);

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProceedingBody body;

    @Column(name = "body_name", nullable = false)
    private String bodyName;

    @Column(name = "body_case", nullable = false)
    private String bodyCase;

    @Column(name = "begun_on", nullable = false)
    private LocalDate begunOn;

    @Column(nullable = false)
    private String learned;

    private @Nullable UUID document;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProceedingState state;

    private @Nullable String decider;

    @Column(name = "decided_for")
    private @Nullable String decidedFor;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    private @Nullable String reasons;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Proceeding() {}

    Proceeding(NewProceeding heard, ProceedingState state, Instant at) {
        NewProceeding.Matter matter = heard.matter();
        id = ProceedingId.random().value();
        caseNumber = heard.caseNumber().value();
        body = matter.body();
        bodyName = ProceedingText.required("bodyName", matter.bodyName(), ProceedingText.NAME);
        bodyCase = ProceedingText.optional("bodyCase", matter.bodyCase(), ProceedingText.NUMBER);
        begunOn = matter.begunOn();
        learned = ProceedingText.required("learned", heard.learned(), ProceedingText.LEARNED);
        DocumentId shown = heard.document();
        document = shown == null ? null : shown.value();
        recordedBy = heard.by().value();
        recordedAt = at;
        this.state = state;
        settledAt = state == ProceedingState.LAPSED ? at : null;
    }

    void putBefore(EmployeeId employee) {
        decider = employee.value();
    }

    /** Decided by somebody, perhaps in the place of another. */
    void settle(Decided decided, EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        if (state != ProceedingState.OPEN) {
            throw new ProceedingAlreadySettled();
        }
        state = decided.state();
        reasons = ProceedingText.required("reasons", decided.why(), ProceedingText.REASONS);
        decider = by.value();
        decidedFor = inPlaceOf == null ? null : inPlaceOf.value();
        settledAt = at;
    }

    /** Whoever settled whether the complaint is examined knew of it. */
    void weigh(@Nullable EmployeeId by, Instant at) {
        state = ProceedingState.WEIGHED;
        decider = by == null ? null : by.value();
        settledAt = at;
    }

    /** The complaint is examined, and somebody has to decide. */
    void takeUp() {
        state = ProceedingState.OPEN;
    }

    /** There is nothing to decide any more. False when somebody had. */
    boolean lapse(Instant at) {
        boolean undecided = state == ProceedingState.OPEN || state == ProceedingState.NOTED;
        if (undecided) {
            state = ProceedingState.LAPSED;
            settledAt = at;
        }
        return undecided;
    }

    boolean isStopped() {
        return state == ProceedingState.STOPPED;
    }

    /** Whether it is this very proceeding, and nobody has decided of it: then it need not be written down again. */
    boolean isUndecidedAbout(NewProceeding.Matter matter) {
        return UNDECIDED.contains(state)
                && body == matter.body()
                && begunOn.equals(matter.begunOn())
                && bodyName.equalsIgnoreCase(matter.bodyName().strip())
                && bodyCase.equalsIgnoreCase(matter.bodyCase().strip());
    }

    /** What of the examination was decided, and why. */
    record Decided(ProceedingState state, String why) {}

    ProceedingCard card() {
        return new ProceedingCard(
                new ProceedingId(id),
                new CaseNumber(caseNumber),
                body,
                bodyName,
                bodyCase,
                begunOn,
                learned,
                document == null ? null : new DocumentId(document),
                new EmployeeId(recordedBy),
                recordedAt,
                state,
                decider == null ? null : new EmployeeId(decider),
                decidedFor == null ? null : new EmployeeId(decidedFor),
                settledAt,
                reasons);
    }
}
