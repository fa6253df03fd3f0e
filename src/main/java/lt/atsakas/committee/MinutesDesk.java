package lt.atsakas.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a session about one case: entered by the secretary, counted by the committee's rules, signed by two, then a document. */
@Service
public class MinutesDesk {

    static final int LONGEST_PROPOSAL = 4000;

    private final ReviewFile file;
    private final ParticipantBook participants;
    private final Hearing hearing;
    private final RoomCheck room;
    private final SessionTimes times;
    private final Secretaries secretaries;
    private final MinutesWriter writer;
    private final Journal journal;
    private final Clock clock;

    MinutesDesk(
            ReviewFile file,
            ParticipantBook participants,
            Hearing hearing,
            RoomCheck room,
            SessionTimes times,
            Secretaries secretaries,
            MinutesWriter writer,
            Journal journal,
            Clock clock) {
        this.file = file;
        this.participants = participants;
        this.hearing = hearing;
        this.room = room;
        this.times = times;
        this.secretaries = secretaries;
        this.writer = writer;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Enters who was there and how they voted, and counts; until it is signed it may be entered anew. Refused to all but the secretary
     * ({@link NotTheSecretary}), before the session
     * ({@link SessionNotBegun}), without a proposal or votes ({@link VotesMissing}), when too few were there ({@link NoQuorumInRoom}), and for
     * votes of those who have not declared to be impartial ({@link NotDeclaredInRoom}) or have no seat ({@link TooManyAlternates}), and
     * for another opinion of whoever was not there ({@link DissentWithoutVote}).
     */
    @Transactional
    public void record(ReviewId id, VoteSheet sheet, EmployeeId by) {
        Review review = file.review(id);
        ReviewCard before = review.card();
        secretaries.require(before, by);
        times.requireBegun(file.calledSessionOf(before));
        List<EmployeeId> present = present(before, sheet, by);
        String proposal = ReviewDesk.bounded(sheet.proposal(), LONGEST_PROPOSAL);
        EmployeeId presiding = Bench.presiding(present);
        Verdict verdict =
                verdict(before, present.stream().map(sheet.votes()::get).toList());
        review.record(proposal, verdict, presiding, now());
        ReviewCard recorded = file.keep(review);
        participants.of(id).forEach(one -> enter(id, one.employee(), sheet));
        journal.record(recorded.caseNumber(), JournalKind.VOTES_RECORDED, Actor.employee(by), Map.of());
    }

    private List<EmployeeId> present(ReviewCard review, VoteSheet sheet, EmployeeId by) {
        List<Participant> present = hearing.expected(review).stream()
                .filter(one -> sheet.votes().containsKey(one.employee()))
                .toList();
        if (sheet.proposal().isEmpty() || present.isEmpty()) {
            throw new VotesMissing();
        }
        room.require(file.committeeOf(review).bench(), present, sheet.declared());
        room.requireVotesOf(sheet);
        present.stream()
                .filter(one -> one.declaration() == null)
                .forEach(one -> hearing.declareInRoom(review, one.employee(), by));
        return present.stream().map(Participant::employee).toList();
    }

    /** The first of the votes is that of whoever presides. */
    private Verdict verdict(ReviewCard review, List<Vote> votes) {
        CommitteeCard committee = file.committeeOf(review);
        return Tally.of(votes).verdict(committee.votingRule(), committee.tieRule(), votes.get(0));
    }

    private void enter(ReviewId id, EmployeeId employee, VoteSheet sheet) {
        Vote vote = sheet.votes().get(employee);
        String dissent = sheet.dissents().getOrDefault(employee, "");
        String kept = ReviewDesk.bounded(dissent, ReviewDesk.LONGEST);
        participants.vote(id, employee, vote, vote == null || kept.isEmpty() ? null : kept);
    }

    /** The minutes are complete and wait to be signed. */
    @Transactional
    public void putToSign(ReviewId id) {
        Review review = file.review(id);
        if (!review.isRecorded()) {
            throw new VotesMissing();
        }
        requireAsCounted(review.card());
        review.putToSign();
        file.keep(review);
    }

    /** Who signs first: whoever presided or, when they may not any more, the next who was there; nobody when none of them is left. */
    @Transactional(readOnly = true)
    public Optional<EmployeeId> signerOf(ReviewId id) {
        return voted(file.review(id).card()).stream().map(Participant::employee).findFirst();
    }

    @Transactional
    public void sign(ReviewId id, EmployeeId by) {
        Review review = file.review(id);
        requireAsCounted(review.card());
        review.sign(by, now());
        file.keep(review);
        journal.record(review.card().caseNumber(), JournalKind.MINUTES_SIGNED, Actor.employee(by), Map.of());
    }

    @Transactional
    public void countersign(ReviewId id, EmployeeId by) {
        Review review = file.review(id);
        requireAsCounted(review.card());
        review.countersign(by, now());
        file.keep(review);
        journal.record(review.card().caseNumber(), JournalKind.MINUTES_SIGNED, Actor.employee(by), Map.of());
    }

    /** Gives the minutes back to be mended, and says why. */
    @Transactional
    public void giveBack(ReviewId id, String remarks, EmployeeId by) {
        String why = ReviewDesk.bounded(remarks, ReviewDesk.LONGEST);
        if (why.isEmpty()) {
            throw new ReasonMissing();
        }
        Review review = file.review(id);
        review.giveBack(why);
        file.keep(review);
        journal.record(
                review.card().caseNumber(), JournalKind.MINUTES_RETURNED, Actor.employee(by), Map.of("remarks", why));
    }

    /** Makes the signed minutes a document of the case; with it the review is over and the members see the case no more. */
    @Transactional
    public void issue(ReviewId id) {
        Review review = file.review(id);
        ReviewCard signed = review.card();
        if (signed.state() == ReviewState.REVIEWED) {
            return;
        }
        DocumentCard document = writer.write(signed);
        review.close(document.id(), now());
        file.end(file.keep(review));
        journal.record(
                signed.caseNumber(),
                JournalKind.COMMITTEE_RECOMMENDED,
                Actor.system(),
                Map.of("committee", file.committeeOf(signed).name()));
    }

    /** Whoever is barred meanwhile is in the minutes no more: they may be signed only if the others decide the same. */
    private void requireAsCounted(ReviewCard review) {
        List<Vote> votes = voted(review).stream()
                .map(Participant::vote)
                .filter(Objects::nonNull)
                .toList();
        MinutesCard minutes = review.minutes();
        int quorum = file.committeeOf(review).bench().quorum();
        if (minutes == null || votes.size() < quorum || verdict(review, votes) != minutes.verdict()) {
            throw new VoterBarred();
        }
    }

    private List<Participant> voted(ReviewCard review) {
        return hearing.voters(review).stream().filter(one -> one.vote() != null).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
