package lt.atsakas.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import org.springframework.stereotype.Component;

/** Whether a committee can decide lawfully: who may sit in it, and how many must. */
@Component
class CommitteeRules {

    static final int FEWEST_MEMBERS = 3;
    static final int LONGEST_NAME = 120;

    private final Organisation organisation;

    CommitteeRules(Organisation organisation) {
        this.organisation = organisation;
    }

    List<CommitteeFault> faults(NewCommittee wish, boolean nameTaken) {
        List<CommitteeFault> faults = new ArrayList<>();
        checkName(wish, nameTaken, faults);
        checkSecretary(wish, faults);
        checkMembers(wish, faults);
        checkAlternates(wish, faults);
        checkDeciding(wish, faults);
        return faults;
    }

    private static void checkName(NewCommittee wish, boolean taken, List<CommitteeFault> faults) {
        if (wish.name().isEmpty()) {
            faults.add(CommitteeFault.of("name", "nameMissing"));
        } else if (wish.name().length() > LONGEST_NAME) {
            faults.add(CommitteeFault.of("name", "nameTooLong", LONGEST_NAME));
        } else if (taken) {
            faults.add(CommitteeFault.of("name", "nameTaken"));
        }
    }

    private void checkSecretary(NewCommittee wish, List<CommitteeFault> faults) {
        EmployeeId secretary = wish.secretary();
        if (secretary == null) {
            faults.add(CommitteeFault.of("secretary", "secretaryMissing"));
        } else if (!holds(secretary, Role.COMMITTEE_SECRETARY)) {
            faults.add(CommitteeFault.of("secretary", "notSecretary"));
        } else if (Stream.concat(wish.members().stream(), wish.alternates().stream())
                .anyMatch(secretary::equals)) {
            faults.add(CommitteeFault.of("secretary", "secretaryVotes"));
        }
    }

    private void checkMembers(NewCommittee wish, List<CommitteeFault> faults) {
        EmployeeId chair = wish.chair();
        if (chair == null) {
            faults.add(CommitteeFault.of("chair", "chairMissing"));
        } else if (!holds(chair, Role.COMMITTEE_MEMBER)) {
            faults.add(CommitteeFault.of("chair", "notMember"));
        } else if (wish.others().contains(chair)) {
            faults.add(CommitteeFault.of("chair", "chairTwice"));
        }
        if (wish.members().size() < FEWEST_MEMBERS) {
            faults.add(CommitteeFault.of("members", "tooFew", FEWEST_MEMBERS));
        } else if (!wish.others().stream().allMatch(member -> holds(member, Role.COMMITTEE_MEMBER))) {
            faults.add(CommitteeFault.of("members", "notMember"));
        }
    }

    private void checkAlternates(NewCommittee wish, List<CommitteeFault> faults) {
        Set<EmployeeId> seen = new HashSet<>(wish.members());
        if (!wish.alternates().stream().allMatch(seen::add)) {
            faults.add(CommitteeFault.of("alternates", "alternateTwice"));
        } else if (!wish.alternates().stream().allMatch(one -> holds(one, Role.COMMITTEE_MEMBER))) {
            faults.add(CommitteeFault.of("alternates", "notMember"));
        }
    }

    /** More than half must sit, or two halves of a committee could decide otherwise. */
    private static void checkDeciding(NewCommittee wish, List<CommitteeFault> faults) {
        int seats = Math.max(FEWEST_MEMBERS, wish.members().size());
        int least = seats / 2 + 1;
        if (wish.quorum() < least || wish.quorum() > seats) {
            faults.add(CommitteeFault.of("quorum", "quorum", least, seats));
        }
        if (wish.votingRule() == null) {
            faults.add(CommitteeFault.of("votingRule", "votingRuleMissing"));
        }
        if (wish.tieRule() == null) {
            faults.add(CommitteeFault.of("tieRule", "tieRuleMissing"));
        }
    }

    private boolean holds(EmployeeId employee, Role role) {
        return organisation.find(employee).filter(EmployeeCard::active).stream().anyMatch(card -> card.has(role));
    }
}
