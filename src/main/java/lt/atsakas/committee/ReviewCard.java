package lt.atsakas.committee;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A review as others see it.
 *
 * @param question what the committee is asked
 * @param committee null until its session is called
 * @param calls how many invitations have left, so that calendars tell the newer from the older
 * @param failedSessions how many sessions had no quorum
 * @param minutes null until the votes are entered
 * @param reason why the case went on without the committee
 */
public record ReviewCard(
        ReviewId id,
        CaseNumber caseNumber,
        String question,
        EmployeeId askedBy,
        Instant askedAt,
        ReviewState state,
        @Nullable CommitteeId committee,
        @Nullable SessionId session,
        int calls,
        int failedSessions,
        @Nullable MinutesCard minutes,
        @Nullable Instant endedAt,
        @Nullable String reason) {

    /** Whether its session is still to deal with it: nothing was voted on yet. */
    public boolean isAwaited() {
        return state == ReviewState.CALLED && minutes == null;
    }

    /** The key of the words for how far it has come; one that ended with its case was not given up by anybody. */
    public String stateKey() {
        boolean withCase = state == ReviewState.ABANDONED && (reason == null || reason.isEmpty());
        return withCase ? "committee.state.ended" : state.messageKey();
    }

    @Override
    public String toString() {
        return "ReviewCard[" + id + ", " + state + "]";
    }
}
