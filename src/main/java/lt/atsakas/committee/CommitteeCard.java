package lt.atsakas.committee;

import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;

/**
 * A committee as it is kept.
 *
 * @param standing whether it stays; one for a single matter ends with its review
 * @param active whether it is called any more
 * @param secretary who calls its sessions and keeps the minutes, without a vote
 * @param version of the record, so that nobody writes over another's change unseen
 */
public record CommitteeCard(
        CommitteeId id,
        String name,
        boolean standing,
        boolean active,
        EmployeeId secretary,
        Bench bench,
        VotingRule votingRule,
        TieRule tieRule,
        int version) {

    /** The first of the members. */
    public EmployeeId chair() {
        return bench.members().get(0);
    }

    /** Everybody who has a vote there, or may have one. */
    List<EmployeeId> everybody() {
        return Stream.concat(bench.members().stream(), bench.alternates().stream())
                .toList();
    }

    /** The same once it is not called any more. */
    CommitteeCard closed() {
        return new CommitteeCard(id, name, standing, false, secretary, bench, votingRule, tieRule, version);
    }
}
