package lt.atsakas.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Something that the house does better from now on: written once, done once. */
@Entity
@Table(schema = "survey", name = "improvement")
class Improvement {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String what;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    private LocalDate due;

    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    private @Nullable String note;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "late_told_at")
    private @Nullable Instant lateToldAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Improvement() {}

    Improvement(ImprovementId id, NewImprovement wanted, EmployeeId by, Instant at) {
        this.id = id.value();
        what = ImprovementTextUnfit.checked(wanted.what(), "improvement.what.missing");
        owner = wanted.owner().value();
        due = wanted.due();
        writtenBy = by.value();
        writtenAt = at;
    }

    void finish(String how, EmployeeId by, Instant at) {
        if (doneAt != null) {
            throw new ImprovementAlreadyDone();
        }
        note = ImprovementTextUnfit.checked(how, "improvement.note.missing");
        doneBy = by.value();
        doneAt = at;
    }

    /** Whoever is to know that it is late knows it from now on. */
    void lateTold(Instant at) {
        lateToldAt = at;
    }

    ImprovementCard card() {
        return new ImprovementCard(
                new ImprovementId(id),
                what,
                new EmployeeId(owner),
                due,
                new EmployeeId(writtenBy),
                note,
                doneBy == null ? null : new EmployeeId(doneBy),
                doneAt);
    }
}
