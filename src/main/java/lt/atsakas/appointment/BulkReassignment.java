package lt.atsakas.appointment;

import java.time.Instant;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;

/** Many cases of one handler, passed on with one click by somebody who may do so in each. */
public record BulkReassignment(
        BulkId id, EmployeeId former, String reason, EmployeeId by, Instant at, List<BulkLine> lines) {

    public BulkReassignment {
        lines = List.copyOf(lines);
    }

    public long inState(BulkState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** How many have another handler by this order: also those that were to come back and could not. */
    public long passedOn() {
        return inState(BulkState.DONE) + inState(BulkState.TO_UNDO) + inState(BulkState.UNDO_REFUSED);
    }

    public boolean isUnderWay() {
        return lines.stream().anyMatch(line -> line.state().isToDo());
    }

    /** How many are settled, in whichever way. */
    public long settled() {
        return lines.stream().filter(line -> !line.state().isToDo()).count();
    }

    @Override
    public String toString() {
        return "BulkReassignment[" + id + "]";
    }
}
