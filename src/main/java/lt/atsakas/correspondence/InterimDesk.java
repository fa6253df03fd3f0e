package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the interim answer of a case and hands it to the post office, once. */
@Service
public class InterimDesk {

    private final CaseRegistry registry;
    private final CaseHold hold;
    private final InterimAnswers answers;
    private final RegisterNumbers numbers;
    private final PostOffice postOffice;
    private final Journal journal;
    private final Clock clock;

    InterimDesk(
            CaseRegistry registry,
            CaseHold hold,
            InterimAnswers answers,
            RegisterNumbers numbers,
            PostOffice postOffice,
            Journal journal,
            Clock clock) {
        this.registry = registry;
        this.hold = hold;
        this.answers = answers;
        this.numbers = numbers;
        this.postOffice = postOffice;
        this.journal = journal;
        this.clock = clock;
    }

    /** Issues the interim answer; asked again, tells what was done the first time. */
    @Transactional
    public IssuedAnswer issue(InterimAnswer answer) {
        CaseNumber number = answer.caseNumber();
        hold.take(number);
        return issued(number).orElseGet(() -> issueFirst(registry.facts(number), answer));
    }

    /** The number under which the interim answer of the case left, if it has one. */
    @Transactional(readOnly = true)
    public Optional<IssuedAnswer> issued(CaseNumber number) {
        return answers.find(number).map(InterimAnswers.Issued::under);
    }

    private IssuedAnswer issueFirst(CaseFacts facts, InterimAnswer answer) {
        IssuedAnswer issued = new IssuedAnswer(
                facts.number(), numbers.next("answers"), clock.instant().truncatedTo(ChronoUnit.MICROS));
        answers.keep(answer, issued);
        journal.record(
                facts.number(),
                JournalKind.INTERIM_ANSWER_ISSUED,
                Actor.system(),
                Map.of("number", issued.outgoingNumber()));
        postOffice.take(facts, answer, issued);
        return issued;
    }
}
