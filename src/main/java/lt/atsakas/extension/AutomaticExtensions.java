package lt.atsakas.extension;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.ExtensionRoom;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks to put an answer off when what it waits for comes after its term (policy 27): in the name of whoever sees to the case, to the first
 * day that suffices. Whoever else decides, decides as ever.
 */
@Service
public class AutomaticExtensions {

    private final ExtensionDesk desk;
    private final DeadlineDesk deadlines;
    private final AssignmentDesk assignment;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Journal journal;
    private final HouseWords words;

    AutomaticExtensions(
            ExtensionDesk desk,
            DeadlineDesk deadlines,
            AssignmentDesk assignment,
            CaseRegistry registry,
            CaseHold hold,
            Journal journal,
            HouseWords words) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.assignment = assignment;
        this.registry = registry;
        this.hold = hold;
        this.journal = journal;
        this.words = words;
    }

    /** Why nobody can ask for as much time as that; nothing when somebody can or has asked for it already. */
    @Transactional(readOnly = true)
    public Optional<RuleViolation> obstacle(CaseNumber number, LocalDate awaited) {
        return isAskedFor(number, awaited) ? Optional.empty() : inTheWay(number, awaited);
    }

    /** Asks for so much time, unless it is asked for already or there is an obstacle: that is returned. */
    @Transactional
    public Optional<RuleViolation> ask(CaseNumber number, ExtensionReason reason, LocalDate awaited) {
        hold.take(number);
        if (isAskedFor(number, awaited)) {
            return Optional.empty();
        }
        Optional<RuleViolation> obstacle = inTheWay(number, awaited);
        if (obstacle.isEmpty()) {
            journal.record(number, JournalKind.EXTENSION_BEGUN, Actor.system(), Map.of("day", awaited.toString()));
            desk.ask(request(number, reason, awaited));
        }
        return obstacle;
    }

    private ExtensionRequest request(CaseNumber number, ExtensionReason reason, LocalDate awaited) {
        return new ExtensionRequest(
                number,
                reason,
                words.of(reason.messageKey() + ".awaited", DATES.day(awaited)),
                room(number).enoughAfter(awaited).orElseThrow(),
                assignment.responsibleFor(number));
    }

    private boolean isAskedFor(CaseNumber number, LocalDate awaited) {
        return desk.waiting(number)
                .filter(asked -> asked.newDue().isAfter(awaited))
                .isPresent();
    }

    private Optional<RuleViolation> inTheWay(CaseNumber number, LocalDate awaited) {
        return desk.obstacle(number)
                .or(() -> unless(mayAsk(number), NotYoursToAskFor::new))
                .or(() -> unless(
                        room(number).enoughAfter(awaited).isPresent(),
                        () -> new AwaitedTooLate(awaited, room(number).latest())));
    }

    private boolean mayAsk(CaseNumber number) {
        EmployeeId responsible = assignment.responsibleFor(number);
        return desk.mayAsk(registry.facts(number), responsible);
    }

    private ExtensionRoom room(CaseNumber number) {
        return deadlines.extensionRoom(number);
    }

    private static Optional<RuleViolation> unless(boolean fine, Supplier<RuleViolation> broken) {
        return fine ? Optional.empty() : Optional.of(broken.get());
    }
}
