package lt.atsakas.sequel;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.CorrectedAnswer;
import lt.atsakas.correspondence.CorrectionPost;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a clerical error of an answer that the client has is put right (VAĮ 15): written by whoever handled the case or decided its answer,
 * approved by somebody above, sent by the road of the answer. The answer itself stays as it was; the substance is refused.
 */
@Service
public class CorrectionDesk {

    private final Corrections corrections;
    private final CaseHold hold;
    private final CaseRegistry registry;
    private final CorrectionRights rights;
    private final AnswerDesk answers;
    private final RegisterNumbers numbers;
    private final CorrectionPost post;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionDesk(
            Corrections corrections,
            CaseHold hold,
            CaseRegistry registry,
            CorrectionRights rights,
            AnswerDesk answers,
            RegisterNumbers numbers,
            CorrectionPost post,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.hold = hold;
        this.registry = registry;
        this.rights = rights;
        this.answers = answers;
        this.numbers = numbers;
        this.post = post;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Every correction of the case, oldest first, with what each changed. */
    @Transactional(readOnly = true)
    public List<CorrectionCard> of(CaseNumber number) {
        List<CorrectionCard> cards = new ArrayList<>();
        AnswerText text = answers.draftOf(number).text();
        for (Correction correction : written(number)) {
            cards.add(correction.card(ClericalError.changes(text, correction.in(text))));
            text = correction.isIssued() ? correction.in(text) : text;
        }
        return cards;
    }

    /** One correction, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public CorrectionCard card(CorrectionId id) {
        return of(known(id).number()).stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The answer as it reads with everything that has been put right so far. */
    @Transactional(readOnly = true)
    public AnswerText textOf(CaseNumber number) {
        AnswerText text = answers.draftOf(number).text();
        for (Correction correction : written(number)) {
            text = correction.isIssued() ? correction.in(text) : text;
        }
        return text;
    }

    /** Whether the employee corrects the answer of this case: whoever does its handler's work, decided it or would decide it today. */
    @Transactional(readOnly = true)
    public boolean mayCorrect(CaseFacts facts, EmployeeId employee) {
        return rights.mayWrite(facts, employee);
    }

    /** Whether one waits to be decided or to leave. */
    @Transactional(readOnly = true)
    public boolean isUnderWay(CaseNumber number) {
        return written(number).stream().anyMatch(Correction::isUnderWay);
    }

    /** Puts a corrected answer before somebody who approves it. */
    @Transactional
    public CorrectionId propose(CaseNumber number, CorrectedText typed, EmployeeId by) {
        hold.take(number);
        if (!mayCorrect(registry.facts(number), by)) {
            throw new NotYoursToCorrect();
        }
        if (isUnderWay(number)) {
            throw new CorrectionUnderWay();
        }
        CorrectionId id = CorrectionId.random();
        Correction written = new Correction(id, number, typed, by, now());
        AnswerText issued = textOf(number);
        ClericalError.in(issued, typed.over(written.in(issued)));
        corrections.saveAndFlush(written);
        journal.record(number, JournalKind.CORRECTION_PROPOSED, Actor.employee(by), Map.of());
        events.publishEvent(new CorrectionProposed(number, id));
        return id;
    }

    /** Who decides about it: above whoever wrote it, never they nor one of the barred. */
    @Transactional(readOnly = true)
    public EmployeeId decidingOn(CorrectionId id) {
        Correction correction = known(id);
        return rights.decidingOn(correction.number(), correction.writer());
    }

    /** Approves it, as the deputy of somebody or of nobody; refused without the word that the substance is the same. */
    @Transactional
    public void approve(CorrectionId id, boolean substanceUnchanged, EmployeeId by, @Nullable EmployeeId inPlaceOf) {
        Correction correction = decidedBy(id, by);
        if (!substanceUnchanged) {
            throw new SubstanceNotConfirmed();
        }
        correction.approve(by, inPlaceOf, now());
        record(correction, JournalKind.CORRECTION_APPROVED, by);
    }

    /** Sends it back; the comments stay with it, and whoever wrote it writes another. */
    @Transactional
    public void sendBack(CorrectionId id, String comments, EmployeeId by) {
        Correction correction = decidedBy(id, by);
        correction.sendBack(by, comments, now());
        record(correction, JournalKind.CORRECTION_RETURNED, by);
    }

    /** Numbers the approved correction and sends the corrected answer; asked again, does nothing. */
    @Transactional
    public void issue(CorrectionId id) {
        Correction correction = known(id);
        CaseNumber number = correction.number();
        hold.take(number);
        if (correction.isIssued()) {
            return;
        }
        AnswerText text = correction.in(textOf(number));
        String outgoing = numbers.next("answers");
        correction.issue(outgoing);
        post.send(letter(correction.card(List.of()), text, outgoing));
        journal.record(number, JournalKind.CORRECTION_ISSUED, Actor.system(), Map.of("number", outgoing));
    }

    private CorrectedAnswer letter(CorrectionCard card, AnswerText text, String outgoing) {
        return new CorrectedAnswer(
                card.caseNumber(),
                occasionOf(card.id()),
                outgoing,
                requireNonNull(answers.draftOf(card.caseNumber()).issued()),
                card.what(),
                text,
                requireNonNull(card.decider()),
                card.decidedFor(),
                requireNonNull(card.decidedAt()));
    }

    /** The occasion of the letter that carries it. */
    public String occasionOf(CorrectionId id) {
        return CorrectedAnswer.OCCASION + id;
    }

    private Correction decidedBy(CorrectionId id, EmployeeId by) {
        Correction correction = known(id);
        hold.take(correction.number());
        rights.requireDecider(correction.number(), correction.writer(), by);
        return correction;
    }

    private void record(Correction correction, JournalKind kind, EmployeeId by) {
        journal.record(correction.number(), kind, Actor.employee(by), Map.of());
    }

    private List<Correction> written(CaseNumber number) {
        return corrections.findByCaseNumberOrderByWrittenAtAsc(number.value());
    }

    private Correction known(CorrectionId id) {
        return corrections.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
