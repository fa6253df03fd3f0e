package lt.atsakas.workplace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.sequel.AppealBook;
import lt.atsakas.sequel.AppealDecision;
import lt.atsakas.sequel.CorrectionCard;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.sequel.PromiseCard;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.SecondReview;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came after the answer, for the page of a case; of another case only what the one who looks may know. */
@Component
class CaseSequel {

    private final SecondReviewDesk reviews;
    private final CorrectionDesk corrections;
    private final PromiseDesk promises;
    private final AppealBook appeals;
    private final CaseAccess access;
    private final ReadingRoom room;
    private final Names names;
    private final Clock clock;

    CaseSequel(
            SecondReviewDesk reviews,
            CorrectionDesk corrections,
            PromiseDesk promises,
            AppealBook appeals,
            CaseAccess access,
            ReadingRoom room,
            Names names,
            Clock clock) {
        this.reviews = reviews;
        this.corrections = corrections;
        this.promises = promises;
        this.appeals = appeals;
        this.access = access;
        this.room = room;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param review that of this case, or the case that is examined anew here
     * @param promises for those who see what is registered only those given by word of mouth
     * @param corrections none for those who may not read the answer
     * @param corrects whether the one who looks may put a clerical error right now
     * @param appeals what others decided about the answer
     * @param recordsAppeals whether the one who looks writes that down
     */
    record View(
            Review review,
            List<PromiseLine> promises,
            List<CorrectionLine> corrections,
            boolean corrects,
            List<AppealDecision> appeals,
            boolean recordsAppeals) {

        /** Whether there is anything to show. */
        public boolean isAny() {
            return review.earlier() != null || review.until() != null || recordsAppeals || !promises.isEmpty();
        }
    }

    /**
     * The other end of a second review.
     *
     * @param earlier the case that is examined anew here
     * @param later the case in which this one is examined anew
     * @param until the last day to ask for that; null where nothing was answered
     * @param registers whether the one who looks writes such a request down
     */
    record Review(
            @Nullable CaseNumber earlier,
            @Nullable CaseNumber later,
            @Nullable LocalDate until,
            boolean registers) {}

    /** One correction, with names. */
    record CorrectionLine(
            CorrectionCard card, String writtenBy, @Nullable String decider) {}

    /** One promise, with names. */
    record PromiseLine(
            PromiseCard card, String keeper, @Nullable String keptBy, boolean late) {}

    /** Most cases examine no other anew, and their history says so. */
    View of(CaseFacts facts, CaseSight.Sight sight, List<JournalEntry> history) {
        CaseNumber number = facts.number();
        boolean ended = sight.answer() && facts.isClosed();
        return new View(
                review(facts, sight.reader(), history),
                promises(number, sight, history),
                ended ? corrections.of(number).stream().map(this::line).toList() : List.of(),
                ended && corrections.mayCorrect(facts, sight.reader()) && !corrections.isUnderWay(number),
                facts.isClosed() ? appeals.of(number) : List.of(),
                facts.isClosed() && appeals.mayRecord(facts, sight.reader()));
    }

    /** Who only registers sees what a registrar gave by word of mouth. */
    private List<PromiseLine> promises(CaseNumber number, CaseSight.Sight sight, List<JournalEntry> history) {
        boolean given = history.stream().anyMatch(line -> line.kind() == JournalKind.PROMISE_GIVEN);
        return sight.everything() || given
                ? promises.of(number).stream()
                        .filter(card -> sight.everything() || card.toldBy() != null)
                        .map(this::line)
                        .toList()
                : List.of();
    }

    private Review review(CaseFacts facts, EmployeeId viewer, List<JournalEntry> history) {
        CaseNumber number = facts.number();
        Optional<SecondReview> later = facts.isClosed() ? reviews.reviewOf(number) : Optional.empty();
        boolean anew = history.stream().anyMatch(line -> line.kind() == JournalKind.SECOND_REVIEW);
        Optional<SecondReview> earlier = anew ? reviews.reviewedBy(number) : Optional.empty();
        LocalDate until = reviews.lastDay(facts).orElse(null);
        return new Review(
                seen(earlier.map(SecondReview::earlier), viewer),
                seen(later.map(SecondReview::review), viewer),
                until,
                until != null && later.isEmpty() && access.mayHandOverLetters(number, viewer));
    }

    private CorrectionLine line(CorrectionCard card) {
        return new CorrectionLine(card, names.of(card.writtenBy()), nameOf(card.decider()));
    }

    private PromiseLine line(PromiseCard card) {
        return new PromiseLine(
                card, names.of(card.keeper()), nameOf(card.keptBy()), card.isLate(Vilnius.dayOf(clock.instant())));
    }

    private @Nullable String nameOf(@Nullable EmployeeId employee) {
        return employee == null ? null : names.of(employee);
    }

    /** A case that is not open to the one who looks is not there for them. */
    private @Nullable CaseNumber seen(Optional<CaseNumber> linked, EmployeeId viewer) {
        return linked.filter(number -> room.isOpenTo(number, viewer)).orElse(null);
    }
}
