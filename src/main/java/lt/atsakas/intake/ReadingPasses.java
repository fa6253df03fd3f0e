package lt.atsakas.intake;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lt.atsakas.correspondence.ClientPost;
import lt.atsakas.correspondence.ClientRoad;
import lt.atsakas.correspondence.ClientRoads;
import lt.atsakas.correspondence.KnownRoad;
import lt.atsakas.registry.AccessCodeRenewed;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.TooOften;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a client read what is personal in their case: number and code are on a slip that anybody may find, so whoever wants to read proves by a
 * one-time code that they read the mailbox or the telephone which the case knows. A code is good for ten minutes, five tries and one use.
 */
@Service
public class ReadingPasses {

    private static final Duration CODE = Duration.ofMinutes(10);
    private static final Duration READING = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int TRIES = 5;
    private static final List<Limit> LIMITS = List.of(
            new Limit(5, Duration.ofHours(1), "portal.code.tooOften"),
            new Limit(15, KEPT, "portal.code.tooOftenToday"));

    private final PassBook book;
    private final ClientRoads roads;
    private final ClientPost post;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Clock clock;

    ReadingPasses(
            PassBook book, ClientRoads roads, ClientPost post, CaseRegistry registry, CaseHold hold, Clock clock) {
        this.book = book;
        this.roads = roads;
        this.post = post;
        this.registry = registry;
        this.hold = hold;
        this.clock = clock;
    }

    /** So many codes at most go out within the time, whichever it is. */
    private record Limit(int codes, Duration time, String words) {

        /** Given when codes were asked for before, oldest first. */
        void requireNotReached(List<Instant> asked, Instant now) {
            if (asked.size() < codes) {
                return;
            }
            Instant free = asked.get(asked.size() - codes).plus(time);
            if (free.isAfter(now)) {
                throw new TooOften(words, Duration.between(now, free));
            }
        }
    }

    /** Where a one-time code could go; nowhere for whoever is reached on paper alone. */
    public List<KnownRoad> roads(CaseFacts facts) {
        return roads.of(facts);
    }

    /** Sends a one-time code; too many in an hour or a day are refused ({@link TooOften}), and so is a road that the case does not know ({@link RoadUnknown}). */
    @Transactional
    public SentCode send(CaseNumber number, ClientRoad road) {
        hold.take(number);
        CaseFacts facts = registry.facts(number);
        String sentTo = roads.of(facts).stream()
                .filter(known -> known.road() == road)
                .map(KnownRoad::masked)
                .findFirst()
                .orElseThrow(RoadUnknown::new);
        Instant now = clock.instant();
        requireNotTooOften(number, now);
        ReadingPass pass = ReadingPass.random();
        OneTimeCode code = OneTimeCode.random();
        Instant until = now.plus(CODE);
        book.add(number, pass, code.hash(pass), TRIES, now);
        post.sendCode(facts, road, code.shown(), until);
        return new SentCode(pass, sentTo, until);
    }

    private void requireNotTooOften(CaseNumber number, Instant now) {
        List<Instant> asked = book.askedAfter(number, now.minus(KEPT));
        LIMITS.forEach(limit -> limit.requireNotReached(asked, now));
    }

    /** Whether what was typed is the code that belongs to the pass; from then on the pass opens. A wrong one costs a try, a right one is used up. */
    @Transactional
    public boolean prove(CaseNumber number, ReadingPass pass, String typed) {
        Instant now = clock.instant();
        byte[] tried = OneTimeCode.typed(typed).hash(pass);
        return book.take(number, pass)
                .filter(asked ->
                        asked.triesLeft() > 0 && now.isBefore(asked.askedAt().plus(CODE)))
                .map(asked -> settle(pass, asked, tried, now))
                .orElse(false);
    }

    private boolean settle(ReadingPass pass, PassBook.Asked asked, byte[] tried, Instant now) {
        boolean right = MessageDigest.isEqual(asked.codeHash(), tried);
        if (right) {
            book.prove(pass, now);
        } else {
            book.missed(pass);
        }
        return right;
    }

    /** Whether the pass lets its holder read what is personal in this case now. */
    @Transactional(readOnly = true)
    public boolean opens(CaseNumber number, ReadingPass pass) {
        return book.isProvedSince(number, pass, clock.instant().minus(READING));
    }

    /** Whoever read by the old code reads no more. */
    @EventListener
    void on(AccessCodeRenewed renewed) {
        book.forget(renewed.number());
    }

    /** Every night. */
    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Vilnius")
    @Transactional
    void forgetOld() {
        book.forgetBefore(clock.instant().minus(KEPT));
    }
}
