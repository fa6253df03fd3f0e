package lt.atsakas.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows which clients were not told yet where their cases stand now, and how each wants to be told; reads a table of those alone. */
@Service
public class ClientNews {

    private final CaseFiles files;
    private final CaseHold hold;
    private final Journal journal;
    private final UntoldBook untold;

    ClientNews(CaseFiles files, CaseHold hold, Journal journal, UntoldBook untold) {
        this.files = files;
        this.hold = hold;
        this.journal = journal;
        this.untold = untold;
    }

    /** How the client wants to be told; null when they did not say. */
    @Transactional(readOnly = true)
    public @Nullable NewsBy chosen(CaseNumber number) {
        return files.findById(number.value()).map(CaseFile::newsBy).orElse(null);
    }

    /** From now on the client is told so, or not at all. */
    @Transactional
    public void choose(CaseNumber number, NewsBy by, Actor actor) {
        hold.take(number);
        boolean changed =
                files.findById(number.value()).filter(file -> file.tellBy(by)).isPresent();
        if (changed) {
            journal.record(number, JournalKind.NEWS_CHOSEN, actor, Map.of("by", by.name()));
        }
    }

    /** The cases that stand elsewhere since the moment or longer and whose clients were not told, those of the longest time first. */
    @Transactional(readOnly = true)
    public List<CaseNumber> untoldSince(Instant moment, int most) {
        return untold.since(moment, most);
    }

    /** When the first change after the moment happened that nobody was told of. */
    @Transactional(readOnly = true)
    public Optional<Instant> firstAfter(Instant moment) {
        return untold.firstAfter(moment);
    }

    /**
     * Takes what the client was not told of for the caller, who tells it within the same transaction: nobody else gets it. Nothing when it was
     * told before, or another node is at the case.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Untold> take(CaseNumber number) {
        return hold.takeIfFree(number)
                ? untold.take(number)
                        .flatMap(since -> files.findById(number.value()).flatMap(file -> file.takeUntold(since)))
                : Optional.empty();
    }
}
