package lt.atsakas.sequel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.HouseWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a registrar promises a client by word of mouth when the complaint cannot be answered at once: when and by which road they will hear (policy
 * 25). Theirs to keep, and watched like what answers promise.
 */
@Service
public class GivenPromises {

    /** What is promised where nothing else is said. */
    static final String USUAL = "sequel.promise.usual";

    private final Promises promises;
    private final PromiseDays days;
    private final HouseWords words;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GivenPromises(
            Promises promises,
            PromiseDays days,
            HouseWords words,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.promises = promises;
        this.days = days;
        this.words = words;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** That they will hear when and how they are answered: the answer itself, by the promised road, keeps that. */
    public String usual() {
        return words.of(USUAL);
    }

    /** Refuses words and a day that could not be promised: the day as {@link PromiseDesk#write} does. */
    public void require(String what, LocalDate due) {
        SequelTextUnfit.checked(what);
        days.require(due);
    }

    /** Gives the promise with the case, in the transaction that registers it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PromiseId give(CaseNumber number, NewPromise given, Channel toldBy) {
        require(given.what(), given.due());
        Promise promise = Promise.given(number, given, toldBy, clock.instant().truncatedTo(ChronoUnit.MICROS));
        PromiseCard card = promises.saveAndFlush(promise).card();
        EmployeeId keeper = card.keeper();
        journal.record(
                number,
                JournalKind.PROMISE_GIVEN,
                Actor.employee(keeper),
                Map.of("person", keeper.value(), "due", card.due().toString(), "channel", toldBy.name()));
        events.publishEvent(new PromiseMade(number, card.id()));
        return card.id();
    }
}
