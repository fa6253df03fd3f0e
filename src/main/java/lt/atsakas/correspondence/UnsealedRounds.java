package lt.atsakas.correspondence;

import lt.atsakas.shared.Rounds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the papers final that were laid aside, also those whose letters never leave: each number of the register has its file. */
@Component
class UnsealedRounds {

    private static final Logger LOG = LoggerFactory.getLogger(UnsealedRounds.class);

    private final UnsealedPapers unsealed;
    private final FinalPapers papers;
    private final PostSettings settings;
    private final Rounds rounds = new Rounds("the papers without a seal");

    UnsealedRounds(UnsealedPapers unsealed, FinalPapers papers, PostSettings settings) {
        this.unsealed = unsealed;
        this.papers = papers;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${atsakas.post.retry-unreachable-after:1m}")
    void soon() {
        if (settings.automatic()) {
            rounds.make(this::round);
        }
    }

    /** Each paper by itself: what keeps one from being final does not touch the others. */
    void round() {
        RuntimeException troubles = null;
        try {
            for (LetterId letter : unsealed.letters()) {
                troubles = makeFinal(letter, troubles);
            }
        } catch (NotSealed notYet) {
            LOG.debug("Papers wait for the seal", notYet);
        }
        if (troubles != null) {
            throw troubles;
        }
    }

    private @Nullable RuntimeException makeFinal(LetterId letter, @Nullable RuntimeException earlier) {
        try {
            papers.makeFinal(letter);
            return earlier;
        } catch (NotSealed notYet) {
            throw notYet;
        } catch (RuntimeException e) {
            RuntimeException trouble = new IllegalStateException("The paper of letter " + letter + " waits", e);
            if (earlier == null) {
                return trouble;
            }
            earlier.addSuppressed(trouble);
            return earlier;
        }
    }
}
