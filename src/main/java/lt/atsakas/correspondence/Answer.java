package lt.atsakas.correspondence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lt.atsakas.correspondence.MissingPart.Part;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** The answer of one case. Guards its own way: written while open, frozen before the decider, decided once, issued once. */
@Entity
@Table(schema = "correspondence", name = "answer_draft")
class Answer {

    static final int LONGEST_PART = 20_000;
    static final int MOST_LINES = 1000;

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Column(nullable = false)
    private String findings = "";

    @Column(name = "legal_basis", nullable = false)
    private String legalBasis = "";

    @Column(nullable = false)
    private String reasons = "";

    @Enumerated(EnumType.STRING)
    private @Nullable AppealKind appeal;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "correspondence", name = "answer_point", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "place")
    private List<AnsweredPoint> points = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AnswerState state = AnswerState.DRAFT;

    private @Nullable String author;

    private @Nullable String decider;

    @Column(name = "decided_for")
    private @Nullable String decidedFor;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "outgoing_number")
    private @Nullable String outgoingNumber;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(CaseNumber number) {
        caseNumber = number.value();
    }

    void write(AnswerText text) {
        if (!state.isOpen()) {
            throw new AnswerFrozen();
        }
        decision = text.decision();
        findings = checked(text.findings(), Part.FINDINGS);
        legalBasis = checked(text.legalBasis(), Part.LEGAL_BASIS);
        reasons = checked(text.reasons(), Part.REASONS);
        appeal = text.appeal();
        List<AnsweredPoint> asked = checked(text.points());
        if (!asked.equals(points)) {
            points.clear();
            points.addAll(asked);
        }
    }

    private static List<AnsweredPoint> checked(List<AnsweredPoint> typed) {
        List<AnsweredPoint> asked = typed.stream().filter(one -> !one.isEmpty()).toList();
        TooManyPoints.refuseBeyond(PointsIn.MOST, asked);
        asked.forEach(one -> {
            checked(one.point(), Part.POINT);
            checked(one.reply(), Part.REPLY);
        });
        return asked;
    }

    private static String checked(String typed, Part part) {
        if (typed.length() > LONGEST_PART) {
            throw AnswerTooLong.beyondSigns(LONGEST_PART);
        }
        if (typed.lines().count() > MOST_LINES) {
            throw AnswerTooLong.beyondLines(MOST_LINES);
        }
        TypedText.strangeIn(typed).ifPresent(sign -> {
            throw new AnswerUnreadable(part, sign);
        });
        return TypedText.unsteered(typed);
    }

    void submit(EmployeeId by, int missingParts) {
        if (!state.isOpen()) {
            throw new AnswerFrozen();
        }
        if (missingParts > 0) {
            throw new AnswerIncomplete(missingParts);
        }
        author = by.value();
        state = AnswerState.SUBMITTED;
    }

    /** Before its decider an answer becomes a draft again; elsewhere nothing changes. */
    void takeBack() {
        if (state == AnswerState.SUBMITTED) {
            state = AnswerState.DRAFT;
        }
    }

    /** An approved answer that one of these wrote or decided is a decision no more. Whether it was one of theirs. */
    boolean keepBack(Set<EmployeeId> barred) {
        if (state != AnswerState.APPROVED || !isOf(barred)) {
            return false;
        }
        state = AnswerState.SUBMITTED;
        decider = null;
        decidedFor = null;
        decidedAt = null;
        return true;
    }

    /** Whether one of these wrote or decided it. */
    boolean isOf(Set<EmployeeId> people) {
        return isAmong(people, author) || isAmong(people, decider);
    }

    boolean isWrittenBy(Set<EmployeeId> people) {
        return isAmong(people, author);
    }

    private static boolean isAmong(Set<EmployeeId> people, @Nullable String login) {
        return login != null && people.contains(new EmployeeId(login));
    }

    /** Decided in the place of somebody who is away, or in nobody's. */
    void approve(EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        requireDecidableBy(by);
        decider = by.value();
        decidedFor = inPlaceOf == null ? null : inPlaceOf.value();
        decidedAt = at;
        state = AnswerState.APPROVED;
    }

    void sendBack(EmployeeId by) {
        requireDecidableBy(by);
        state = AnswerState.RETURNED;
    }

    IssuedAnswer issue(String number, Instant at) {
        requireApproved();
        outgoingNumber = number;
        issuedAt = at;
        state = AnswerState.ISSUED;
        return new IssuedAnswer(new CaseNumber(caseNumber), number, at);
    }

    void requireApproved() {
        if (state != AnswerState.APPROVED) {
            throw new AnswerNotApproved();
        }
    }

    private void requireDecidableBy(EmployeeId by) {
        if (state != AnswerState.SUBMITTED) {
            throw new AnswerNotSubmitted();
        }
        if (by.value().equals(author)) {
            throw new DeciderIsTheHandler();
        }
    }

    AnswerText text() {
        return new AnswerText(decision, findings, legalBasis, reasons, appeal, points);
    }

    AnswerState state() {
        return state;
    }

    /** How often it was saved: the first save makes one, so that zero says that nothing is saved yet. */
    int version() {
        return version == null ? 0 : version + 1;
    }

    @Nullable
    EmployeeId author() {
        return author == null ? null : new EmployeeId(author);
    }

    @Nullable
    EmployeeId decider() {
        return decider == null ? null : new EmployeeId(decider);
    }

    @Nullable
    EmployeeId decidedFor() {
        return decidedFor == null ? null : new EmployeeId(decidedFor);
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    IssuedAnswer issued() {
        return outgoingNumber == null || issuedAt == null
                ? null
                : new IssuedAnswer(new CaseNumber(caseNumber), outgoingNumber, issuedAt);
    }
}
