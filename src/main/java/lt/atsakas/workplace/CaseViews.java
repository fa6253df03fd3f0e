package lt.atsakas.workplace;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerDraft;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.CaseTasks;
import lt.atsakas.process.TaskCard;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the case page for whoever may see the case. */
@Service
class CaseViews {

    /** The steps after which whoever handles the case has confirmed their impartiality in Tasklist. */
    private static final Set<String> BEFORE_WORK = Set.of("userTask_assignHandler", "userTask_confirmImpartiality");

    private final ReadingRoom room;
    private final CaseSight sights;
    private final Names names;
    private final CaseAccess access;
    private final Journal journal;
    private final JournalWords words;
    private final DeadlineDesk deadlines;
    private final DocumentStore documents;
    private final PostOffice postOffice;
    private final AnswerDesk answers;
    private final Substitution substitution;
    private final CaseTasks tasks;
    private final CasePeople people;
    private final CaseRecusals recusals;
    private final CaseExtensions extensions;
    private final CaseWithdrawals withdrawals;
    private final CaseSuspensions suspensions;
    private final CaseProceedings proceedings;
    private final ReviewDesk reviews;
    private final CaseInquiries inquiries;
    private final CaseAdmission admission;
    private final CaseSequel sequel;
    private final Clock clock;

    CaseViews(
            ReadingRoom room,
            CaseSight sights,
            Names names,
            CaseAccess access,
            Journal journal,
            JournalWords words,
            DeadlineDesk deadlines,
            DocumentStore documents,
            PostOffice postOffice,
            AnswerDesk answers,
            Substitution substitution,
            CaseTasks tasks,
            CasePeople people,
            CaseRecusals recusals,
            CaseExtensions extensions,
            CaseWithdrawals withdrawals,
            CaseSuspensions suspensions,
            CaseProceedings proceedings,
            ReviewDesk reviews,
            CaseInquiries inquiries,
            CaseAdmission admission,
            CaseSequel sequel,
            Clock clock) {
        this.room = room;
        this.sights = sights;
        this.names = names;
        this.access = access;
        this.journal = journal;
        this.words = words;
        this.deadlines = deadlines;
        this.documents = documents;
        this.postOffice = postOffice;
        this.answers = answers;
        this.substitution = substitution;
        this.tasks = tasks;
        this.people = people;
        this.recusals = recusals;
        this.extensions = extensions;
        this.withdrawals = withdrawals;
        this.suspensions = suspensions;
        this.proceedings = proceedings;
        this.reviews = reviews;
        this.inquiries = inquiries;
        this.admission = admission;
        this.sequel = sequel;
        this.clock = clock;
    }

    /** The page of a case that has been opened to whoever looks. */
    @Transactional(readOnly = true)
    CaseView of(CaseFacts facts, SignedInEmployee me) {
        CaseView.LetterRights rights = new CaseView.LetterRights(
                access.mayHandOverLetters(facts.number(), me.id()),
                access.mayRedirectLetters(facts, me.id()),
                access.mayStopLetters(facts, me.id()));
        return of(
                facts, sights.of(facts, me.id()), rights, journal.of(facts.number()), answers.draftOf(facts.number()));
    }

    private CaseView of(
            CaseFacts facts,
            CaseSight.Sight sight,
            CaseView.LetterRights rights,
            List<JournalEntry> history,
            AnswerDraft draft) {
        List<TaskCard> open = tasks.of(facts.number(), sight.reader());
        return new CaseView(
                facts,
                deadlines.face(facts.number()),
                open,
                words.say(history.stream().filter(sight::includes).toList()),
                documents.of(facts.number()).stream().filter(sight::includes).toList(),
                postOffice.lettersOf(facts.number()),
                rights,
                Vilnius.dayOf(clock.instant()),
                people.of(facts, draft.decider(), sight.reader()),
                recusals.of(facts, sight.reader(), history),
                extensions.of(facts, sight.reader(), sight.answer()),
                withdrawals.of(facts, sight, history),
                suspensions.of(facts, sight, history),
                proceedings.of(facts, sight, rights.handsOver(), history),
                sight.everything() ? reviewsOf(facts.number(), history) : List.of(),
                inquiries.of(facts, sight, history),
                readersFor(facts.number(), sight.reader()),
                sight,
                admission.of(facts, sight, history),
                sequel.of(facts, sight, history),
                sight.answer() ? answerFor(facts, draft, sight.reader(), open, history) : null);
    }

    /** Most cases never come before a committee, and their history says so. */
    private List<ReviewCard> reviewsOf(CaseNumber number, List<JournalEntry> history) {
        boolean asked = history.stream().anyMatch(line -> line.kind() == JournalKind.COMMITTEE_ASKED);
        return asked ? reviews.of(number) : List.of();
    }

    private @Nullable List<CaseView.Reader> readersFor(CaseNumber number, EmployeeId me) {
        return room.mayAskWhoRead(me)
                ? room.readingsOf(number).stream()
                        .map(reading ->
                                new CaseView.Reader(names.of(reading.person()), reading.firstAt(), reading.purpose()))
                        .toList()
                : null;
    }

    /** What was answered by word of mouth stands in the history alone. */
    private CaseView.@Nullable AnswerView answerFor(
            CaseFacts facts, AnswerDraft draft, EmployeeId me, List<TaskCard> open, List<JournalEntry> history) {
        if (facts.outcome() == Outcome.ANSWERED_AT_ONCE) {
            return null;
        }
        boolean theirs = me.equals(substitution.of(facts)) && draft.state().isOpen() && !facts.isClosed();
        boolean confirmed = theirs && Impartiality.isConfirmed(history, me);
        boolean stepAhead = open.stream().map(TaskCard::step).anyMatch(BEFORE_WORK::contains);
        boolean delivered = facts.outcome() == Outcome.ANSWERED;
        return new CaseView.AnswerView(
                draft, delivered, confirmed, theirs && !confirmed, theirs && !confirmed && !stepAhead);
    }
}
