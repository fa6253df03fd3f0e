package lt.atsakas.administration.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.committee.CommitteeCard;
import lt.atsakas.committee.NewCommittee;
import lt.atsakas.committee.TieRule;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a committee.
 *
 * @param alternates in the order in which they step in; empty lines are left out
 * @param version of the record that the form was filled from
 */
record CommitteeForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String active,
        @Nullable String secretary,
        @Nullable String chair,
        @Nullable List<String> members,
        @Nullable List<String> alternates,
        @Nullable String quorum,
        @Nullable String votingRule,
        @Nullable String tieRule,
        @Nullable Integer version) {

    private static final int ALTERNATES = 3;
    private static final String AD_HOC = "adHoc";

    static CommitteeForm empty() {
        return new CommitteeForm(
                null,
                "standing",
                "yes",
                null,
                null,
                List.of(),
                List.of(),
                "2",
                VotingRule.MAJORITY_OF_PRESENT.name(),
                TieRule.PRESIDING_VOTE_DECIDES.name(),
                0);
    }

    static CommitteeForm of(CommitteeCard card) {
        List<EmployeeId> members = card.bench().members();
        return new CommitteeForm(
                card.name(),
                card.standing() ? "standing" : AD_HOC,
                card.active() ? "yes" : null,
                card.secretary().value(),
                card.chair().value(),
                logins(members.subList(1, members.size())),
                logins(card.bench().alternates()),
                String.valueOf(card.bench().quorum()),
                card.votingRule().name(),
                card.tieRule().name(),
                card.version());
    }

    /** The same, to be saved over a later version. */
    CommitteeForm over(int later) {
        return new CommitteeForm(
                name, kind, active, secretary, chair, members, alternates, quorum, votingRule, tieRule, later);
    }

    /** The version of the record that whoever saves has seen. */
    int seen() {
        return version == null ? 0 : version;
    }

    NewCommittee wish() {
        return new NewCommittee(
                name == null ? "" : name,
                !AD_HOC.equals(kind),
                active != null,
                person(secretary).orElse(null),
                person(chair).orElse(null),
                people(members),
                people(alternates),
                number(),
                one(VotingRule.values(), votingRule),
                one(TieRule.values(), tieRule));
    }

    /** As many lines as there may be alternates, filled as far as there are. */
    public List<String> alternateLines() {
        List<String> chosen = logins(people(alternates));
        return IntStream.range(0, Math.max(ALTERNATES, chosen.size()))
                .mapToObj(line -> line < chosen.size() ? chosen.get(line) : "")
                .toList();
    }

    /** Whether the box of this employee is ticked. */
    public boolean hasMember(String login) {
        return members != null && members.contains(login);
    }

    private int number() {
        return quorum != null && quorum.strip().matches("\\d{1,3}") ? Integer.parseInt(quorum.strip()) : 0;
    }

    private static List<EmployeeId> people(@Nullable List<String> logins) {
        return Stream.ofNullable(logins)
                .flatMap(List::stream)
                .flatMap(login -> person(login).stream())
                .toList();
    }

    private static Optional<EmployeeId> person(@Nullable String login) {
        return Optional.ofNullable(login)
                .map(String::strip)
                .filter(EmployeeId::isWellFormed)
                .map(EmployeeId::new);
    }

    private static List<String> logins(List<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toList();
    }

    private static <E extends Enum<E>> @Nullable E one(E[] known, @Nullable String name) {
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
