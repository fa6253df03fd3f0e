package lt.atsakas.organisation;

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
import org.jspecify.annotations.Nullable;

/** One absence of one employee, until it ends or is called off. */
@Entity
@Table(schema = "organisation", name = "absence")
class Absence {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String employee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AbsenceKind kind;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    private @Nullable String deputy;

    @Column(name = "called_off")
    private boolean calledOff;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(NewAbsence facts, EmployeeId by, Instant at) {
        id = AbsenceId.random().value();
        employee = facts.employee().value();
        kind = facts.kind();
        firstDay = facts.days().first();
        lastDay = facts.days().last();
        deputy = facts.deputy() == null ? null : facts.deputy().value();
        changedBy = by.value();
        changedAt = at;
    }

    /** What has begun stays begun; how long it lasts and who stands in may change. */
    void change(LocalDate last, @Nullable EmployeeId standIn, EmployeeId by, Instant at) {
        lastDay = new AbsenceDays(firstDay, last).last();
        deputy = standIn == null ? null : standIn.value();
        changed(by, at);
    }

    /** The employee is at work from this day on; what would begin only then is called off. */
    void endBefore(LocalDate day, EmployeeId by, Instant at) {
        if (firstDay.isBefore(day)) {
            lastDay = day.minusDays(1);
        } else {
            calledOff = true;
        }
        changed(by, at);
    }

    void requireNotOver(LocalDate today) {
        if (calledOff || lastDay.isBefore(today)) {
            throw new AbsenceOver();
        }
    }

    private void changed(EmployeeId by, Instant at) {
        changedBy = by.value();
        changedAt = at;
    }

    AbsenceCard card() {
        return new AbsenceCard(
                new AbsenceId(id),
                new EmployeeId(employee),
                kind,
                new AbsenceDays(firstDay, lastDay),
                deputy == null ? null : new EmployeeId(deputy));
    }
}
