package lt.atsakas.sequel;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.FirstHands;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.Submission;
import lt.atsakas.intake.SubmissionCheck;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is asked that what was answered, or left unexamined, be looked at anew (VAĮ 14): within the month of appeal, once, in a case of its own
 * with a whole term, from which everybody who worked on the first decision is kept out. The first case stays as it was. What was answered by word
 * of mouth is answered in writing alike, and not by whoever has answered it.
 */
@Service
public class SecondReviewDesk {

    /** Who wrote down what led to it has only reported; who found or approved it has decided. */
    private static final Set<JournalKind> REFUSING =
            EnumSet.of(JournalKind.REFUSAL_PROPOSED, JournalKind.REFUSAL_APPROVED);

    private final CaseRegistry registry;
    private final CaseHold hold;
    private final SecondReviews reviews;
    private final AppealMonth month;
    private final WorkingCalendar calendar;
    private final ComplaintIntake intake;
    private final AnswerDesk answers;
    private final FirstHands firstHands;
    private final Journal journal;
    private final HouseWords words;
    private final Clock clock;

    SecondReviewDesk(
            CaseRegistry registry,
            CaseHold hold,
            SecondReviews reviews,
            AppealMonth month,
            WorkingCalendar calendar,
            ComplaintIntake intake,
            AnswerDesk answers,
            FirstHands firstHands,
            Journal journal,
            HouseWords words,
            Clock clock) {
        this.registry = registry;
        this.hold = hold;
        this.reviews = reviews;
        this.month = month;
        this.calendar = calendar;
        this.intake = intake;
        this.answers = answers;
        this.firstHands = firstHands;
        this.journal = journal;
        this.words = words;
        this.clock = clock;
    }

    /** Registers the request as a case of its own, linked with the earlier one; what has an {@link #obstacle} is refused. */
    @Transactional
    public FiledComplaint ask(ReviewRequest asked) {
        hold.take(asked.earlier());
        CaseFacts earlier = registry.facts(asked.earlier());
        Instant received = asked.receivedAt() == null ? clock.instant() : asked.receivedAt();
        require(asked.earlier(), asked.answerReached(), received);
        FiledComplaint filed = intake.file(submission(asked, earlier), null);
        join(filed.caseNumber(), earlier, asked.by());
        return filed;
    }

    /**
     * Makes a case just registered the second review of the earlier one.
     *
     * @param received when the house got the request
     */
    @Transactional
    public void link(CaseNumber review, CaseNumber earlier, Instant received, Actor by) {
        hold.take(earlier);
        require(earlier, null, received);
        join(review, registry.facts(earlier), by);
    }

    /** Refuses what has an {@link #obstacle}. */
    private void require(CaseNumber earlier, @Nullable LocalDate answerReached, Instant received) {
        obstacle(earlier, answerReached, received).ifPresent(obstacle -> {
            throw obstacle;
        });
    }

    /**
     * Why a request received at that moment cannot be taken, if it cannot: {@link NothingAnswered} of a case that did not end with a
     * decision, {@link ReviewAlreadyAsked} a second one, {@link AnswerReachedDayImpossible}, {@link ReviewTooLate} after the month.
     */
    @Transactional(readOnly = true)
    public Optional<RuleViolation> obstacle(CaseNumber earlier, @Nullable LocalDate answerReached, Instant received) {
        CaseFacts facts = registry.facts(earlier);
        if (!AppealMonth.isDecided(facts)) {
            return Optional.of(new NothingAnswered());
        }
        Optional<SecondReview> known = reviews.of(earlier);
        if (known.isPresent()) {
            return Optional.of(new ReviewAlreadyAsked(known.get().review()));
        }
        if (answerReached != null && !month.couldReach(facts, answerReached, received)) {
            return Optional.of(new AnswerReachedDayImpossible());
        }
        LocalDate lastDay = month.lastDay(facts, answerReached);
        return calendar.isInTime(received, lastDay) ? Optional.empty() : Optional.of(new ReviewTooLate(lastDay));
    }

    /** The last day to ask, by what the house knows of the delivery; nothing where nothing was decided. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(CaseFacts earlier) {
        return AppealMonth.isDecided(earlier) ? Optional.of(month.lastDay(earlier, null)) : Optional.empty();
    }

    /** The second review of what was decided in the case, if it was asked for. */
    @Transactional(readOnly = true)
    public Optional<SecondReview> reviewOf(CaseNumber earlier) {
        return reviews.of(earlier);
    }

    /** What the case examines anew, if anything. */
    @Transactional(readOnly = true)
    public Optional<SecondReview> reviewedBy(CaseNumber review) {
        return reviews.by(review);
    }

    private void join(CaseNumber review, CaseFacts earlier, Actor by) {
        reviews.add(review, earlier.number(), clock.instant());
        firstHands.keepOut(review, earlier.number(), worked(earlier));
        journal.record(
                review,
                JournalKind.SECOND_REVIEW,
                by,
                Map.of("earlier", earlier.number().value()));
    }

    /** Who handled the case – answered it at once, too –, wrote its answer, decided it, or decided that there is none. */
    private Set<EmployeeId> worked(CaseFacts earlier) {
        CaseNumber number = earlier.number();
        Stream<@Nullable EmployeeId> answering = Stream.of(
                earlier.handler(),
                answers.authorOf(number),
                answers.draftOf(number).decider());
        Stream<@Nullable EmployeeId> refusing = journal.of(number).stream()
                .filter(line -> REFUSING.contains(line.kind()))
                .map(line -> line.actor().employee());
        return Stream.concat(answering, refusing).flatMap(Stream::ofNullable).collect(toUnmodifiableSet());
    }

    private Submission submission(ReviewRequest asked, CaseFacts earlier) {
        boolean spoken = earlier.outcome() == Outcome.ANSWERED_AT_ONCE;
        String subject = words.of(spoken ? "sequel.review.inWriting" : "sequel.review.subject", earlier.subject());
        return new Submission(
                asked.channel(),
                earlier.client(),
                earlier.representative(),
                earlier.needs(),
                earlier.language(),
                subject.substring(0, Math.min(subject.length(), SubmissionCheck.SUBJECT)),
                asked.why(),
                earlier.replyBy(),
                asked.receivedAt(),
                List.of(),
                asked.by());
    }
}
