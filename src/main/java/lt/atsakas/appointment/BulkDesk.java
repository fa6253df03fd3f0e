package lt.atsakas.appointment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes orders to pass many cases of one handler on. Nothing moves in the order's own transaction: {@link BulkRounds} goes through the
 * cases, each by itself and under its own rules, so that one that is refused keeps no other back. An order is known to who gave it.
 */
@Service
public class BulkDesk {

    /** As many as one click takes. */
    public static final int MOST = 50;

    private final BulkLines lines;
    private final BulkRounds rounds;
    private final ReassignmentDesk reassignment;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final Organisation organisation;
    private final Clock clock;

    BulkDesk(
            BulkLines lines,
            BulkRounds rounds,
            ReassignmentDesk reassignment,
            CaseRegistry registry,
            CaseAccess access,
            Organisation organisation,
            Clock clock) {
        this.lines = lines;
        this.rounds = rounds;
        this.reassignment = reassignment;
        this.registry = registry;
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Orders that these cases go to these people; refused when there is none or too many ({@link NothingChosen}). */
    @Transactional
    public BulkId order(EmployeeId former, Map<CaseNumber, EmployeeId> successors, String reason, EmployeeId by) {
        organisation.employee(former);
        Set<CaseNumber> seen = access.visible(successors.keySet(), by);
        BulkId id = BulkId.random();
        List<BulkLine> waiting = successors.entrySet().stream()
                .filter(each -> seen.contains(each.getKey())
                        && organisation.find(each.getValue()).isPresent())
                .map(each -> new BulkLine(id, each.getKey(), each.getValue(), BulkState.WAITING, null, null))
                .toList();
        if (waiting.size() > MOST || waiting.stream().noneMatch(line -> mayPassOn(line.number(), by))) {
            throw new NothingChosen();
        }
        lines.add(new BulkReassignment(id, former, reason, by, clock.instant(), waiting));
        rounds.afterCommit();
        return id;
    }

    private boolean mayPassOn(CaseNumber number, EmployeeId by) {
        return reassignment.mayReassign(registry.facts(number), by);
    }

    /** How far it has come, for who ordered it, without the cases that they may not see any more; else {@link NotFound}. */
    @Transactional(readOnly = true)
    public BulkReassignment of(BulkId id, EmployeeId reader) {
        BulkReassignment order =
                lines.find(id).filter(found -> found.by().equals(reader)).orElseThrow(NotFound::new);
        Set<CaseNumber> seen =
                access.visible(order.lines().stream().map(BulkLine::number).toList(), reader);
        return new BulkReassignment(
                order.id(),
                order.former(),
                order.reason(),
                order.by(),
                order.at(),
                order.lines().stream()
                        .filter(line -> seen.contains(line.number()))
                        .toList());
    }

    /** Wishes that every case that was passed on comes back where nobody has worked on it since. */
    @Transactional
    public void undo(BulkId id, EmployeeId by) {
        lines.undoAllDone(of(id, by).id());
        rounds.afterCommit();
    }
}
