package lt.atsakas.survey;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.correspondence.LetterChannel;
import lt.atsakas.correspondence.LetterLaidAside;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.SurveyLetter;
import lt.atsakas.correspondence.SurveyPost;
import lt.atsakas.correspondence.SurveyRoad;
import lt.atsakas.correspondence.SurveySheet;
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
 * Asks clients how they were served, once a case: whoever gets the answer on paper by a sheet in its envelope, the others by a letter some days
 * later, which is planned in the transaction that closes the case. A letter that cannot be delivered bothers nobody.
 */
@Service
public class Surveys {

    private static final Logger LOG = LoggerFactory.getLogger(Surveys.class);
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofHours(1);

    private final SurveyBook book;
    private final DeclinedRoads declined;
    private final CaseRegistry registry;
    private final SurveyPost post;
    private final SurveySettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Surveys(
            SurveyBook book,
            DeclinedRoads declined,
            CaseRegistry registry,
            SurveyPost post,
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
        if (closed.outcome() != Outcome.ANSWERED) {
            book.forget(closed.number());
        } else {
            CaseFacts facts = registry.facts(closed.number());
            if (!post.isEnclosureGone(closed.number())) {
                book.forgetSheet(closed.number());
            }
            if (Asking.fits(facts) && post.roadOf(facts).isPresent()) {
                book.plan(facts, clock.instant().plus(settings.delay()));
            }
        }
    }

    /** The answer is about to be printed; it is not left to a text where the client chose that. */
    @EventListener
    void on(LetterLaidAside laid) {
        if (laid.occasion().equals(PostOffice.ANSWER)) {
            CaseFacts facts = registry.facts(laid.caseNumber());
            boolean byText = post.roadOf(facts)
                    .filter(road -> road.channel() == LetterChannel.SMS)
                    .isPresent();
            if (Asking.fits(facts) && !byText && !declined.contains(facts.client(), LetterChannel.PRINT)) {
                enclose(facts);
            }
        }
    }

    /** Valid as long as if it had been mailed. */
    private void enclose(CaseFacts facts) {
        SurveyToken token = SurveyToken.toType();
        Instant now = clock.instant();
        Instant until = now.plus(settings.delay()).plus(settings.openFor());
        if (book.enclosed(facts, token, new SurveyBook.Span(now, until))) {
            post.enclose(facts.number(), new SurveySheet(token.value(), lastDay(until)));
        }
    }

    private static LocalDate lastDay(Instant until) {
        return Vilnius.dayOf(until).minusDays(1);
    }

    /** No registrar need print it, and no handler look for another mailbox. */
    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().equals(SurveyLetter.OCCASION)) {
            post.withdraw(stuck.caseNumber());
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
        Instant now = clock.instant();
        Optional<SurveyRoad> road =
                post.roadOf(facts).filter(known -> !declined.contains(facts.client(), known.channel()));
        if (road.isEmpty()) {
            book.drop(number, now);
            return Optional.empty();
        }
        SurveyToken token = road.get().channel() == LetterChannel.SMS ? SurveyToken.toType() : SurveyToken.random();
        Instant until = now.plus(settings.openFor());
        book.asked(number, road.get().channel(), token, new SurveyBook.Span(now, until));
        post.ask(new SurveyLetter(number, road.get(), facts.language(), lastDay(until)), token.value());
        return Optional.of(token);
    }
}
