package lt.atsakas.sequel;

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
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import org.jspecify.annotations.Nullable;

/** Something that the house promises: written with an answer and made when the client has it, or given by word of mouth; kept once. */
@Entity
@Table(schema = "sequel", name = "promise")
class Promise {

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Column(nullable = false)
    private String what;

    @Column(nullable = false)
    private String keeper;

    @Column(nullable = false)
    private LocalDate due;

    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    /** By which road the client is to hear, where that was promised. */
    @Enumerated(EnumType.STRING)
    @Column(name = "told_by", updatable = false)
    private @Nullable Channel toldBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PromiseState state = PromiseState.DRAFTED;

    @Column(name = "kept_by")
    private @Nullable String keptBy;

    @Column(name = "kept_at")
    private @Nullable Instant keptAt;

    private @Nullable String note;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Promise() {}

    Promise(PromiseId id, CaseNumber number, NewPromise made, EmployeeId by, Instant at) {
        this.id = id.value();
        caseNumber = number.value();
        what = SequelTextUnfit.checked(made.what(), SequelTextUnfit.LONGEST);
        keeper = made.keeper().value();
        due = made.due();
        writtenBy = by.value();
        writtenAt = at;
    }

    /** One that was given by word of mouth and holds from that moment. */
    static Promise given(CaseNumber number, NewPromise made, Channel toldBy, Instant at) {
        Promise promise = new Promise(PromiseId.random(), number, made, made.keeper(), at);
        promise.toldBy = toldBy;
        promise.make();
        return promise;
    }

    void make() {
        state = PromiseState.OPEN;
    }

    void keep(EmployeeId by, String how, Instant at) {
        if (state != PromiseState.OPEN) {
            throw new PromiseAlreadyKept();
        }
        note = SequelTextUnfit.checked(how);
        state = PromiseState.KEPT;
        keptBy = by.value();
        keptAt = at;
    }

    /** Whether it was given by word of mouth, in these words, and waits. */
    boolean isKeptByAnswer(String usual) {
        return state == PromiseState.OPEN && toldBy != null && what.equals(usual);
    }

    /** Whether it was given by word of mouth and is kept, be it by the answer. */
    boolean isGivenAndKept() {
        return state == PromiseState.KEPT && toldBy != null;
    }

    boolean isDrafted() {
        return state == PromiseState.DRAFTED;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    PromiseCard card() {
        return new PromiseCard(
                new PromiseId(id),
                number(),
                what,
                new EmployeeId(keeper),
                due,
                toldBy,
                state,
                keptBy == null ? null : new EmployeeId(keptBy),
                keptAt,
                note);
    }
}
