package lt.atsakas.survey;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.correspondence.HousePost;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.SurveyLetter;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.Vilnius;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks clients how they were served: plans it in the transaction that closes the case and writes the letter some days later, once, on whichever
 * node is there. A letter that cannot be delivered bothers nobody.
 */
@Service
public class Surveys {

    private static final Logger LOG = LoggerFactory.getLogger(Surveys.class);
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofHours(1);

    private final SurveyBook book;
    private final DeclinedMailboxes declined;
    private final CaseRegistry registry;
    private final HousePost post;
    private final SurveySettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Surveys(
            SurveyBook book,
            DeclinedMailboxes declined,
            CaseRegistry registry,
            HousePost post,
            SurveySettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.declined = declined;
        this.registry = registry;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void on(CaseClosed closed) {
        if (closed.outcome() == Outcome.ANSWERED) {
            CaseFacts facts = registry.facts(closed.number());
            if (Asking.fits(facts)) {
                book.plan(facts, clock.instant().plus(settings.delay()));
            }
        }
    }

    /** No registrar need print it, and no handler look for another mailbox. */
    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().equals(SurveyLetter.OCCASION)) {
            post.withdrawSurvey(stuck.caseNumber());
        }
    }

    /** Asks those whose day has come; tells how many letters were written. */
    public int round() {
        return (int) book.due(clock.instant(), BATCH).stream()
                .filter(number -> invite(number).isPresent())
                .count();
    }

    /** When somebody is next to be asked after the moment. */
    public Optional<Instant> nextAfter(Instant moment) {
        return book.nextAfter(moment);
    }

    /** Asks the client of this case now, before its day too, if that is planned; what stops it is tried again an hour later. */
    public Optional<SurveyToken> invite(CaseNumber number) {
        try {
            return requireNonNull(transaction.execute(asking -> book.take(number) ? ask(number) : Optional.empty()));
        } catch (RuntimeException trouble) {
            LOG.error("The survey of case {} could not be sent and is tried again in an hour", number, trouble);
            transaction.executeWithoutResult(
                    later -> book.postpone(number, clock.instant().plus(PAUSE)));
            return Optional.empty();
        }
    }

    private Optional<SurveyToken> ask(CaseNumber number) {
        CaseFacts facts = registry.facts(number);
        String mailbox = facts.client().email();
        Instant now = clock.instant();
        if (mailbox == null || !Asking.isReachable(facts) || declined.contains(mailbox)) {
            book.drop(number, now);
            return Optional.empty();
        }
        SurveyToken token = SurveyToken.random();
        Instant until = now.plus(settings.openFor());
        book.asked(number, token, now, until);
        LocalDate lastDay = Vilnius.dayOf(until).minusDays(1);
        post.ask(new SurveyLetter(number, mailbox, facts.language(), lastDay), token.value());
        return Optional.of(token);
    }
}
