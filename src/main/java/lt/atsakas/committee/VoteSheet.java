package lt.atsakas.committee;

import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.TypedText;

/**
 * What the secretary enters of a session about one case.
 *
 * @param proposal what was voted on, as it becomes the recommendation
 * @param votes of those who were there; who is not in it was not there
 * @param dissents the words of those who want their other opinion kept
 * @param declared those who have said in the room that they are impartial
 */
public record VoteSheet(
        String proposal, Map<EmployeeId, Vote> votes, Map<EmployeeId, String> dissents, Set<EmployeeId> declared) {

    public VoteSheet {
        proposal = TypedText.kept(proposal);
        votes = Map.copyOf(votes);
        dissents = Map.copyOf(dissents);
        declared = Set.copyOf(declared);
    }

    public VoteSheet(String proposal, Map<EmployeeId, Vote> votes, Map<EmployeeId, String> dissents) {
        this(proposal, votes, dissents, Set.of());
    }

    @Override
    public String toString() {
        return "VoteSheet[]";
    }
}
