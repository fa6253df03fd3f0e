package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.committee.CommitteeCard;
import lt.atsakas.committee.Declaration;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.SessionCard;
import lt.atsakas.committee.Vote;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * One review as the page of the committee shows it, names already in words.
 *
 * @param mayRecord whether the one who looks enters the votes now
 * @param mayMove whether the one who looks may move the session
 */
record CommitteeView(
        ReviewCard review,
        @Nullable CommitteeCard committee,
        @Nullable SessionCard session,
        String askedBy,
        String secretary,
        @Nullable String presiding,
        @Nullable String countersignedBy,
        List<Member> members,
        boolean mayRecord,
        boolean mayMove) {

    /** Somebody who takes part. */
    record Member(
            EmployeeId id,
            String name,
            boolean alternate,
            boolean voter,
            @Nullable Declaration declaration,
            @Nullable Vote vote,
            @Nullable String dissent) {

        /** The key of the words for what they have said. */
        public String declarationKey() {
            return declaration == null ? "committee.declaration.none" : declaration.messageKey();
        }

        /** The key of the words for how they voted. */
        public String voteKey() {
            return vote == null ? "committee.vote.absent" : vote.messageKey();
        }
    }

    /** Those who may vote. */
    public List<Member> voters() {
        return members.stream().filter(Member::voter).toList();
    }
}
