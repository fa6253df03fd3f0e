package lt.atsakas.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Everything that a complaint lacks, in one notice with one term (VAĮ 12(3)); cured within it or not. */
@Entity
@Table(schema = "admission", name = "deficiency_notice")
class DeficiencyNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Column(nullable = false)
    private String what;

    @Column(name = "working_days", nullable = false)
    private int workingDays;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeficiencyState state = DeficiencyState.FOUND;

    @Column(name = "found_by", nullable = false)
    private String foundBy;

    @Column(name = "found_at", nullable = false)
    private Instant foundAt;

    @Column(name = "asked_on")
    private @Nullable LocalDate askedOn;

    /** When the letter reaches the client, from where the term is counted; nothing as long as it lies in the house. */
    @Column(name = "reaches_on")
    private @Nullable LocalDate reachesOn;

    @Column(name = "cure_by")
    private @Nullable LocalDate cureBy;

    @Column(name = "outgoing_number")
    private @Nullable String outgoingNumber;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "resumption_number")
    private @Nullable String resumptionNumber;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DeficiencyNotice() {}

    DeficiencyNotice(CaseNumber number, String what, int workingDays, EmployeeId by, Instant at) {
        this.caseNumber = number.value();
        this.what = what;
        this.workingDays = workingDays;
        this.foundBy = by.value();
        this.foundAt = at;
    }

    void issue(String number, LocalDate today, LocalDate lastDay) {
        outgoingNumber = number;
        askedOn = today;
        cureBy = lastDay;
        state = DeficiencyState.ASKED;
    }

    /** It has left the house and is with the client on that day, who is awaited until the other. */
    void reaches(LocalDate day, LocalDate lastDay) {
        reachesOn = day;
        cureBy = lastDay;
    }

    /** It could not be delivered and lies in the house again. */
    void comesBack() {
        reachesOn = null;
    }

    /** The client is awaited until another day. */
    void awaitUntil(LocalDate lastDay) {
        cureBy = lastDay;
    }

    /** Whether the client was still awaited. */
    boolean settle(DeficiencyState how, Instant at) {
        if (state != DeficiencyState.ASKED) {
            return false;
        }
        state = how;
        settledAt = at;
        return true;
    }

    /** Whether the client has to be written that the clock runs on; it never stood for whom the notice did not reach. */
    boolean isToTell() {
        return settledAt != null && resumptionNumber == null && reachesOn != null;
    }

    void tell(String number) {
        resumptionNumber = number;
    }

    /** The occasion of the letter that says so. */
    String resumptionOccasion() {
        return ResumptionDesk.OCCASION + id;
    }

    boolean isToIssue() {
        return state == DeficiencyState.FOUND;
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    /** When the letter was issued. */
    @Nullable
    LocalDate askedOn() {
        return askedOn;
    }

    /** From which day the client's term is counted, once the letter has left. */
    @Nullable
    LocalDate reachesOn() {
        return reachesOn;
    }

    int workingDays() {
        return workingDays;
    }

    /** The occasion of its letter. */
    String occasion() {
        return DeficiencyDesk.OCCASION + id;
    }

    /** The occasion of what reminds of it. */
    String reminderOccasion() {
        return "reminder-" + occasion();
    }

    DeficiencyCard card() {
        boolean inHouse = state == DeficiencyState.ASKED && reachesOn == null;
        return new DeficiencyCard(
                what, state, new EmployeeId(foundBy), foundAt, cureBy, inHouse, outgoingNumber, settledAt);
    }
}
