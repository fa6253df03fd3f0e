package lt.atsakas.committee;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Whether those in the room may vote: each has declared to be impartial, members come before alternates, and enough are there. */
@Component
class RoomCheck {

    private final Organisation organisation;

    RoomCheck(Organisation organisation) {
        this.organisation = organisation;
    }

    void require(Bench bench, List<Participant> present, Collection<EmployeeId> declaredInRoom) {
        requireDeclared(present, declaredInRoom);
        if (present.size() < bench.quorum()) {
            throw new NoQuorumInRoom(present.size(), bench.quorum());
        }
        long alternates = present.stream().filter(Participant::alternate).count();
        long empty = Math.max(0, bench.members().size() - (present.size() - alternates));
        if (alternates > empty) {
            throw new TooManyAlternates(String.valueOf(empty));
        }
    }

    /** Only whoever votes is of another opinion; what was written of others is not dropped unsaid. */
    void requireVotesOf(VoteSheet sheet) {
        String absent = sheet.dissents().entrySet().stream()
                .filter(dissent ->
                        !dissent.getValue().isBlank() && !sheet.votes().containsKey(dissent.getKey()))
                .map(dissent -> organisation.employee(dissent.getKey()).fullName())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            throw new DissentWithoutVote(absent);
        }
    }

    private void requireDeclared(List<Participant> present, Collection<EmployeeId> declaredInRoom) {
        String silent = present.stream()
                .filter(one -> one.declaration() == null && !declaredInRoom.contains(one.employee()))
                .map(one -> organisation.employee(one.employee()).fullName())
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            throw new NotDeclaredInRoom(silent);
        }
    }
}
