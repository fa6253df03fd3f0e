package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.ClientNews;
import lt.atsakas.registry.NewsBy;
import lt.atsakas.registry.Untold;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells clients that their cases stand elsewhere now: once for what changes within minutes, by the road that they chose, never on paper, and not
 * where a letter said so at about that moment. That a client was told is written in the transaction that writes the news.
 */
@Service
public class StatusNews {

    private static final Logger LOG = LoggerFactory.getLogger(StatusNews.class);
    private static final int BATCH = 50;

    private final ClientNews untold;
    private final ClientPost post;
    private final OutboxReader letters;
    private final NewsSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StatusNews(
            ClientNews untold,
            ClientPost post,
            OutboxReader letters,
            NewsSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.untold = untold;
        this.post = post;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Tells those whose time has come; how many news were written. */
    public int round() {
        Set<CaseNumber> seen = new HashSet<>();
        int told = 0;
        List<CaseNumber> cases = waiting();
        while (seen.addAll(cases)) {
            told += (int) cases.stream().filter(this::tellNow).count();
            cases = waiting();
        }
        return told;
    }

    private List<CaseNumber> waiting() {
        return untold.untoldSince(clock.instant().minus(settings.quiet()), BATCH);
    }

    /** When somebody is next to be told after the moment. */
    public Optional<Instant> nextAfter(Instant moment) {
        return untold.firstAfter(moment.minus(settings.quiet())).map(since -> since.plus(settings.quiet()));
    }

    /** The trouble of one case does not keep the others from being told; the next round tries again. */
    private boolean tellNow(CaseNumber number) {
        try {
            return Boolean.TRUE.equals(transaction.execute(telling -> untold.take(number)
                    .filter(Untold::isNews)
                    .filter(this::tell)
                    .isPresent()));
        } catch (RuntimeException trouble) {
            LOG.error(
                    "The client of case {} could not be told where it stands; the next round tries again",
                    number,
                    trouble);
            return false;
        }
    }

    private boolean tell(Untold news) {
        Instant about = news.since().minus(settings.quiet());
        if (letters.wroteToClientSince(news.facts().number(), about)) {
            return false;
        }
        return post.tellStatus(news.facts(), road(news), news.since());
    }

    /** Whoever did not say is written to where they have a mailbox. */
    private static ClientRoad road(Untold news) {
        boolean text = news.newsBy() == null ? news.facts().client().email() == null : news.newsBy() == NewsBy.TEXT;
        return text ? ClientRoad.TEXT : ClientRoad.EMAIL;
    }
}
