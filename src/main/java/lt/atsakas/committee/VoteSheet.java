package lt.atsakas.committee;

import java.util.Map;
import lt.atsakas.organisation.EmployeeId;

/**
 * What the secretary enters of a session about one case.
 *
 * @param proposal what was voted on, as it becomes the recommendation
 * @param votes of those who were there; who is not in it was not there
 * @param dissents the words of those who want their other opinion kept
 */
public record VoteSheet(String proposal, Map<EmployeeId, Vote> votes, Map<EmployeeId, String> dissents) {

    public VoteSheet {
        proposal = proposal.strip();
        votes = Map.copyOf(votes);
        dissents = Map.copyOf(dissents);
    }

    @Override
    public String toString() {
        return "VoteSheet[]";
    }
}
