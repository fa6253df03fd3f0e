package lt.atsakas.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a case is brought before a committee, and taken back when no committee can decide. */
@Service
public class ReviewDesk {

    /** The most words of a question or a reason. */
    public static final int LONGEST = 2000;

    private final Reviews reviews;
    private final ReviewFile file;
    private final CommitteeBook committees;
    private final ParticipantBook participants;
    private final Seating seating;
    private final Secretaries secretaries;
    private final Invitations invitations;
    private final Journal journal;
    private final Clock clock;

    ReviewDesk(
            Reviews reviews,
            ReviewFile file,
            CommitteeBook committees,
            ParticipantBook participants,
            Seating seating,
            Secretaries secretaries,
            Invitations invitations,
            Journal journal,
            Clock clock) {
        this.reviews = reviews;
        this.file = file;
        this.committees = committees;
        this.participants = participants;
        this.seating = seating;
        this.secretaries = secretaries;
        this.invitations = invitations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks for a review; refused while another one of the case is open ({@link ReviewAlreadyOpen}). */
    @Transactional
    public ReviewId ask(CaseNumber number, String question, EmployeeId by) {
        if (file.openOf(number).isPresent()) {
            throw new ReviewAlreadyOpen();
        }
        String asked = bounded(question, LONGEST);
        ReviewCard review = file.keep(new Review(number, asked, by, now()));
        journal.record(number, JournalKind.COMMITTEE_ASKED, Actor.employee(by), unlessEmpty("question", asked));
        return review.id();
    }

    /** The review that a committee has now, if any. */
    @Transactional(readOnly = true)
    public Optional<ReviewCard> openOf(CaseNumber number) {
        return file.openOf(number).map(Review::card);
    }

    /** Every review of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<ReviewCard> of(CaseNumber number) {
        return reviews.findByCaseNumberOrderByAskedAtAsc(number.value()).stream()
                .map(Review::card)
                .toList();
    }

    @Transactional(readOnly = true)
    public ReviewCard card(ReviewId id) {
        return file.review(id).card();
    }

    /** Who takes part, in the order of their seats, whoever would preside first. */
    @Transactional(readOnly = true)
    public List<Participant> participantsOf(ReviewId id) {
        return participants.of(id);
    }

    /** Who keeps the review going; never one of the barred. */
    @Transactional(readOnly = true)
    public EmployeeId secretaryOf(ReviewId id) {
        return secretaries.of(card(id));
    }

    /** The committees that could decide in the case, standing ones and those for a single matter, by name. */
    @Transactional(readOnly = true)
    public List<CommitteeCard> ableIn(CaseNumber number) {
        return committees.all().stream()
                .filter(CommitteeCard::active)
                .filter(committee -> seating.couldDecide(committee, number))
                .toList();
    }

    /** The case goes on without the committee, and it is kept why. */
    @Transactional
    public void abandon(ReviewId id, String why, EmployeeId by) {
        String reason = bounded(why, LONGEST);
        if (reason.isEmpty()) {
            throw new ReasonMissing();
        }
        end(file.review(id), reason, by);
    }

    /** The examination has ended otherwise: nobody need come. */
    @Transactional
    public void giveUp(CaseNumber number) {
        file.openOf(number).ifPresent(review -> end(review, "", null));
    }

    @EventListener
    void on(CaseClosed closed) {
        giveUp(closed.number());
    }

    private void end(Review review, String reason, @Nullable EmployeeId by) {
        ReviewCard before = review.card();
        file.sessionOf(before)
                .filter(session -> session.startsAt().isAfter(clock.instant()))
                .ifPresent(session -> invitations.cancel(before, file.committeeOf(before), session));
        review.abandon(reason, by, now());
        file.end(file.keep(review));
        Actor actor = by == null ? Actor.system() : Actor.employee(by);
        journal.record(before.caseNumber(), JournalKind.COMMITTEE_ABANDONED, actor, unlessEmpty("reason", reason));
    }

    private static Map<String, String> unlessEmpty(String name, String words) {
        return words.isEmpty() ? Map.of() : Map.of(name, words);
    }

    static String bounded(String typed, int longest) {
        String text = TypedText.kept(typed);
        if (text.length() > longest) {
            throw new TextTooLong(longest);
        }
        return text;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
