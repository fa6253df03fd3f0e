package lt.atsakas.workplace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.committee.Vote;
import lt.atsakas.committee.VoteSheet;
import lt.atsakas.organisation.EmployeeId;

/** What the secretary fills in of a session: one vote and, if need be, another opinion a person. */
record VotesForm(Map<String, String> fields) {

    private static final String VOTE = "vote.";
    private static final String DISSENT = "dissent.";
    private static final String DECLARED = "declared.";

    VotesForm {
        fields = Map.copyOf(fields);
    }

    static VotesForm of(CommitteeView view) {
        Map<String, String> fields = new HashMap<>();
        view.members().forEach(member -> {
            Optional.ofNullable(member.vote()).ifPresent(vote -> fields.put(VOTE + member.id(), vote.name()));
            Optional.ofNullable(member.dissent()).ifPresent(words -> fields.put(DISSENT + member.id(), words));
        });
        Optional.ofNullable(view.review().minutes()).ifPresent(minutes -> fields.put("proposal", minutes.proposal()));
        return new VotesForm(fields);
    }

    /** What the field holds; for templates. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    VoteSheet sheet() {
        Map<EmployeeId, Vote> votes = new HashMap<>();
        Map<EmployeeId, String> dissents = new HashMap<>();
        Set<EmployeeId> declared = new HashSet<>();
        fields.forEach((field, value) -> {
            person(field, VOTE).ifPresent(person -> vote(value).ifPresent(vote -> votes.put(person, vote)));
            person(field, DISSENT).ifPresent(person -> dissents.put(person, value));
            person(field, DECLARED).ifPresent(declared::add);
        });
        return new VoteSheet(value("proposal"), votes, dissents, declared);
    }

    private static Optional<EmployeeId> person(String field, String kind) {
        return Optional.of(field)
                .filter(name -> name.startsWith(kind))
                .map(name -> name.substring(kind.length()))
                .filter(EmployeeId::isWellFormed)
                .map(EmployeeId::new);
    }

    private static Optional<Vote> vote(String value) {
        return Arrays.stream(Vote.values())
                .filter(known -> known.name().equals(value))
                .findFirst();
    }
}
