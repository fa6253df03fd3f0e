package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.committee.CommitteeCard;
import lt.atsakas.committee.Declaration;
import lt.atsakas.committee.QuorumGap;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.SessionCard;
import lt.atsakas.committee.Vote;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/**
 * One review as the page of the committee shows it, names already in words.
 *
 * @param mayRecord whether the one who looks enters the votes now
 * @param mayMove whether the one who looks may move the session
 * @param mayCancel whether the one who looks may call it off
 * @param along the cases that move with it unless they are to stay
 * @param lastDay until when it must be so that the answer can still be lawful; null while no term runs
 * @param gap what the session to come lacks to decide; null while enough can come
 * @param tied whether the votes were equal
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
        boolean mayMove,
        boolean mayCancel,
        List<CaseNumber> along,
        @Nullable Limit lastDay,
        @Nullable QuorumGap gap,
        boolean tied) {

    /** Whether the one who looks may say of anybody that they cannot come or come after all. */
    public boolean mayExcuse() {
        return members.stream().anyMatch(member -> member.mayExcuse() || member.mayReturn());
    }

    /**
     * Somebody who takes part.
     *
     * @param own whether it is the one who looks
     * @param mayExcuse whether the one who looks may say that they cannot come
     * @param mayReturn whether the one who looks may say that they come after all
     */
    record Member(
            EmployeeId id,
            String name,
            boolean alternate,
            boolean voter,
            @Nullable Declaration declaration,
            @Nullable Vote vote,
            @Nullable String dissent,
            boolean own,
            boolean mayExcuse,
            boolean mayReturn) {

        /** Whether they would have to say in the room that they are impartial. */
        public boolean isUndeclared() {
            return declaration == null;
        }

        /** The key of the words for what they have said. */
        public String declarationKey() {
            return declaration == null ? "committee.declaration.none" : declaration.messageKey();
        }

        /** The key of the words for how they voted. */
        public String voteKey() {
            return vote == null ? "committee.vote.absent" : vote.messageKey();
        }
    }

    /** The last day for a session, and whether it has passed. */
    record Limit(LocalDate day, boolean over) {}

    /** Whether the session is held after that day. */
    public boolean isAfter(LocalDate day) {
        return session != null && Vilnius.dayOf(session.startsAt()).isAfter(day);
    }

    /** The key of the words for what decided when the votes were equal. */
    public String tieKey() {
        return committee == null ? "" : "committee.tied." + committee.tieRule().name();
    }

    /** Those who may vote if they come. */
    public List<Member> voters() {
        return members.stream().filter(Member::voter).toList();
    }
}
