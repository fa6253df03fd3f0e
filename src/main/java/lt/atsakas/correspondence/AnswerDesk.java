package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.ActingHandlers;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.AnswerDeciders;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an answer is written, decided and issued. Only the handler writes, or whoever stands in while the handler is away, never
 * while it is with the decider; nobody decides their own; an answer leaves complete (VAĮ 10(5)) or not at all.
 */
@Service
public class AnswerDesk {

    private static final int LONGEST_COMMENTS = 4000;

    private final CaseRegistry registry;
    private final ActingHandlers handlers;
    private final AnswerDeciders deciders;
    private final Answers answers;
    private final ReturnedAnswers returns;
    private final AnswerWriter writer;
    private final Typesetter typesetter;
    private final RegisterNumbers numbers;
    private final PostOffice postOffice;
    private final Journal journal;
    private final Clock clock;

    AnswerDesk(
            CaseRegistry registry,
            ActingHandlers handlers,
            AnswerDeciders deciders,
            Answers answers,
            ReturnedAnswers returns,
            AnswerWriter writer,
            Typesetter typesetter,
            RegisterNumbers numbers,
            PostOffice postOffice,
            Journal journal,
            Clock clock) {
        this.registry = registry;
        this.handlers = handlers;
        this.deciders = deciders;
        this.answers = answers;
        this.returns = returns;
        this.writer = writer;
        this.typesetter = typesetter;
        this.numbers = numbers;
        this.postOffice = postOffice;
        this.journal = journal;
        this.clock = clock;
    }

    /** The answer as it stands; before the first save an empty one of version 0. */
    @Transactional(readOnly = true)
    public AnswerDraft draftOf(CaseNumber number) {
        return view(registry.facts(number), answerOf(number));
    }

    /** How far it has come; {@link AnswerState#DRAFT} also before the first save. */
    @Transactional(readOnly = true)
    public AnswerProgress progressOf(CaseNumber number) {
        Answer answer = answerOf(number);
        return new AnswerProgress(answer.state(), answer.decidedAt(), answer.issued());
    }

    /** The text that the house starts from for such a decision, to the points that are listed; nothing is saved. */
    @Transactional(readOnly = true)
    public AnswerText startingText(CaseNumber number, Decision decision) {
        return writer.startingText(decision).to(answerOf(number).text().points());
    }

    /** Saves what the handler wrote over whatever is there. */
    @Transactional
    public AnswerDraft save(CaseNumber number, AnswerText text, EmployeeId by) {
        return save(number, text, null, by);
    }

    /** Saves what the handler wrote, or {@link AnswerChangedElsewhere} if the handler saw another version than is there. */
    @Transactional
    public AnswerDraft save(CaseNumber number, AnswerText text, @Nullable Integer seenVersion, EmployeeId by) {
        CaseFacts facts = registry.facts(number);
        requireHandler(facts, by);
        Answer answer = answerOf(number);
        if (seenVersion != null && seenVersion != answer.version()) {
            throw new AnswerChangedElsewhere();
        }
        answer.write(text);
        return view(facts, answers.saveAndFlush(answer));
    }

    /** What the answer lacks to be complete; nothing when it may be submitted. */
    @Transactional(readOnly = true)
    public List<MissingPart> missing(CaseNumber number) {
        return writer.missing(registry.facts(number), answerOf(number));
    }

    /** Puts the complete answer before its decider and freezes it; {@link AnswerIncomplete} when something is missing. */
    @Transactional
    public void submitForApproval(CaseNumber number, EmployeeId by) {
        CaseFacts facts = registry.facts(number);
        requireHandler(facts, by);
        Answer answer = answerOf(number);
        answer.submit(by, writer.missing(facts, answer).size());
        answers.save(answer);
        journal.record(number, JournalKind.DRAFT_SUBMITTED, Actor.employee(by), Map.of());
    }

    /** Takes the answer back from its decider, undecided: whoever takes the case over writes on. */
    @Transactional
    public void takeBack(CaseNumber number) {
        answerOf(number).takeBack();
    }

    /** Puts an approved answer that one of these wrote or decided, and that has not left, before a decider again; whether it did. */
    @Transactional
    public boolean keepBack(CaseNumber number, Set<EmployeeId> barred) {
        return answerOf(number).keepBack(barred);
    }

    /** Who put the answer before its decider last; null while nobody has. */
    @Transactional(readOnly = true)
    public @Nullable EmployeeId authorOf(CaseNumber number) {
        return answerOf(number).author();
    }

    /** Whether one of these wrote the answer that was submitted. */
    @Transactional(readOnly = true)
    public boolean isWrittenBy(CaseNumber number, Set<EmployeeId> people) {
        return answerOf(number).isWrittenBy(people);
    }

    /** What one of the barred wrote nobody may approve: {@link AnswerOfTheBarred}. */
    @Transactional(readOnly = true)
    public void requireNotWrittenBy(CaseNumber number, Set<EmployeeId> barred) {
        if (isWrittenBy(number, barred)) {
            throw new AnswerOfTheBarred();
        }
    }

    /** The decider takes the answer as it is; refused to whoever may not decide it or could not read it. */
    @Transactional
    public void approve(CaseNumber number, EmployeeId decider) {
        approve(number, decider, null);
    }

    /** The same as the deputy of the employee whose decision it is: the letter names both. */
    @Transactional
    public void approve(CaseNumber number, EmployeeId decider, @Nullable EmployeeId inPlaceOf) {
        deciders.requireDecider(number, decider);
        answerOf(number).approve(decider, inPlaceOf, now());
        journal.record(number, JournalKind.ANSWER_APPROVED, Actor.employee(decider), Map.of());
    }

    /** The decider sends the answer back with words that say what to mend; they stay with the answer. */
    @Transactional
    public void returnForRework(CaseNumber number, String comments, EmployeeId decider) {
        deciders.requireDecider(number, decider);
        String kept = checked(comments.strip());
        answerOf(number).sendBack(decider);
        returns.save(new ReturnedAnswer(number, new AnswerReturn(decider, now(), kept)));
        journal.record(number, JournalKind.ANSWER_RETURNED, Actor.employee(decider), Map.of());
    }

    /** The letter as the client will get it, with places kept for number and date. */
    @Transactional(readOnly = true)
    public byte[] previewPdf(CaseNumber number) {
        return typesetter.set(writer.page(registry.facts(number), answerOf(number), null));
    }

    /**
     * Numbers the approved answer and hands it to the post office; asked again, tells what was done the first time. What one
     * of the barred wrote or decided does not leave ({@link AnswerOfTheBarred}).
     */
    @Transactional
    public IssuedAnswer issue(CaseNumber number, Set<EmployeeId> barred) {
        Answer answer = answerOf(number);
        IssuedAnswer before = answer.issued();
        if (before != null) {
            return before;
        }
        answer.requireApproved();
        if (answer.isOf(barred)) {
            throw new AnswerOfTheBarred();
        }
        CaseFacts facts = registry.facts(number);
        IssuedAnswer issued = answer.issue(numbers.next("answers"), now());
        journal.record(number, JournalKind.ANSWER_ISSUED, Actor.system(), Map.of("number", issued.outgoingNumber()));
        postOffice.take(facts, issued);
        return issued;
    }

    private static String checked(String comments) {
        if (comments.isEmpty()) {
            throw new CommentsMissing();
        }
        if (comments.length() > LONGEST_COMMENTS) {
            throw new CommentsTooLong(LONGEST_COMMENTS, comments.length());
        }
        return comments;
    }

    private AnswerDraft view(CaseFacts facts, Answer answer) {
        List<AnswerReturn> returned = answer.version() == 0
                ? List.of()
                : returns.findByCaseNumberOrderByIdDesc(facts.number().value()).stream()
                        .map(ReturnedAnswer::view)
                        .toList();
        return new AnswerDraft(
                facts.number(),
                answer.text(),
                answer.state(),
                answer.version(),
                writer.missing(facts, answer),
                returned,
                answer.decider(),
                answer.decidedAt(),
                answer.issued());
    }

    private Answer answerOf(CaseNumber number) {
        return UnwrittenAnswers.find(number, answers);
    }

    private void requireHandler(CaseFacts facts, EmployeeId by) {
        if (!by.equals(handlers.of(facts))) {
            throw new OnlyTheHandlerWrites();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
