package lt.atsakas.conduct;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/** A report: made once, put before one after another, decided once by whoever it waits for. */
@Entity
@Table(schema = "conduct", name = "offence_report")
class OffenceReport {

    /** Whoever hurries calls the police first and reports here afterwards. */
    private static final Duration LONGEST_BEFORE = Duration.ofDays(31);

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OffenceKind kind;

    @Column(name = "case_number")
    private @Nullable String caseNumber;

    @Column(nullable = false)
    private String facts;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "conduct", name = "person_concerned", joinColumns = @JoinColumn(name = "report"))
    @Column(name = "person", nullable = false)
    private Set<String> concerned = new HashSet<>();

    @Column(nullable = false)
    private String reporter;

    @Column(name = "filed_at", nullable = false)
    private Instant filedAt;

    @Column(nullable = false)
    private int level = 1;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "conduct", name = "person_asked", joinColumns = @JoinColumn(name = "report"))
    @Column(name = "person", nullable = false)
    private Set<String> asked = new HashSet<>();

    @Column(name = "waits_for")
    private @Nullable String waitsFor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OffenceState state = OffenceState.OPEN;

    private @Nullable String decider;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String authority;

    @Column(name = "told_on")
    private @Nullable LocalDate toldOn;

    private @Nullable String registration;

    private @Nullable String reasons;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OffenceReport() {}

    OffenceReport(ReportNumber number, NewOffence made, Instant at) {
        if (made.concerned().contains(made.reporter())) {
            throw new ConcernsReporter();
        }
        this.number = number.value();
        kind = made.kind();
        caseNumber = made.caseNumber() == null ? null : made.caseNumber().value();
        facts = Words.checked(made.facts(), Words.LONGEST);
        made.concerned().forEach(person -> concerned.add(person.value()));
        reporter = made.reporter().value();
        filedAt = at;
    }

    /** From now on it waits for this employee, who sees it from then on. */
    void putBefore(EmployeeId employee) {
        if (concerned.contains(employee.value())) {
            throw new NotYoursToDecide();
        }
        asked.add(employee.value());
        waitsFor = employee.value();
    }

    void passUp() {
        requireOpen();
        level++;
    }

    void tell(ToldAuthority told, EmployeeId by, Instant at) {
        boolean tooEarly = told.day().isBefore(Vilnius.dayOf(filedAt.minus(LONGEST_BEFORE)));
        if (tooEarly || told.day().isAfter(Vilnius.dayOf(at))) {
            throw new ToldDayImpossible();
        }
        decide(OffenceState.TOLD_AUTHORITY, by, at);
        authority = told.authority();
        toldOn = told.day();
        registration = told.registration();
    }

    void decline(String why, EmployeeId by, Instant at) {
        String kept = Words.checked(why, Words.LONGEST);
        decide(OffenceState.DECLINED, by, at);
        reasons = kept;
    }

    private void decide(OffenceState decision, EmployeeId by, Instant at) {
        requireOpen();
        if (!by.value().equals(waitsFor)) {
            throw new NotYoursToDecide();
        }
        state = decision;
        decider = by.value();
        decidedAt = at;
        waitsFor = null;
    }

    private void requireOpen() {
        if (state != OffenceState.OPEN) {
            throw new OffenceAlreadyDecided();
        }
    }

    OffenceCard card() {
        return new OffenceCard(
                new ReportNumber(number),
                kind,
                caseNumber == null ? null : new CaseNumber(caseNumber),
                facts,
                people(concerned),
                new EmployeeId(reporter),
                filedAt,
                level,
                people(asked),
                state,
                decider == null ? null : new EmployeeId(decider),
                decidedAt,
                told(),
                reasons);
    }

    private @Nullable ToldAuthority told() {
        return authority == null || toldOn == null || registration == null
                ? null
                : new ToldAuthority(authority, toldOn, registration);
    }

    private static Set<EmployeeId> people(Set<String> logins) {
        return logins.stream().map(EmployeeId::new).collect(Collectors.toUnmodifiableSet());
    }
}
