package lt.atsakas.committee;

import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What somebody has written down of a committee, before it is known whether it can be one. */
public record NewCommittee(
        String name,
        boolean standing,
        boolean active,
        @Nullable EmployeeId secretary,
        @Nullable EmployeeId chair,
        List<EmployeeId> others,
        List<EmployeeId> alternates,
        int quorum,
        @Nullable VotingRule votingRule,
        @Nullable TieRule tieRule) {

    public NewCommittee {
        name = TypedText.keptLine(name);
        others = List.copyOf(others);
        alternates = List.copyOf(alternates);
    }

    /** The chair and the other members. */
    List<EmployeeId> members() {
        return Stream.concat(Stream.ofNullable(chair), others.stream()).toList();
    }
}
