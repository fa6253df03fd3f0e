package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the short news that tell a client nothing personal: one-time codes, and that their case stands elsewhere now. They leave through the
 * outbox, each once, and one that cannot be delivered bothers nobody.
 */
@Service
public class ClientPost {

    private final ClientRoads roads;
    private final NewsWriter writer;
    private final Outbox outbox;
    private final PostRounds rounds;
    private final Clock clock;

    ClientPost(ClientRoads roads, NewsWriter writer, Outbox outbox, PostRounds rounds, Clock clock) {
        this.roads = roads;
        this.writer = writer;
        this.outbox = outbox;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * Sends a one-time code by the road; it is kept apart from the text and gone once that has left. False when the case knows no
     * such road.
     *
     * @param until when it opens nothing any more
     */
    @Transactional
    public boolean sendCode(CaseFacts facts, ClientRoad road, String code, Instant until) {
        Optional<String> address = roads.address(facts, road);
        address.ifPresent(to -> take(writer.code(facts, road, to, code, until)));
        return address.isPresent();
    }

    /** Tells by the road where the case stands since that moment; the same change once. False when the case knows no such road. */
    @Transactional
    public boolean tellStatus(CaseFacts facts, ClientRoad road, Instant since) {
        Optional<String> address = roads.address(facts, road);
        address.ifPresent(to -> take(writer.status(facts, road, to, since)));
        return address.isPresent();
    }

    /** No registrar need print it, and no handler look for another mailbox. */
    @EventListener
    void on(LetterStuck stuck) {
        if (NewsWriter.isNews(stuck.occasion())) {
            withdraw(stuck.caseNumber(), stuck.occasion());
        }
    }

    private void withdraw(CaseNumber number, String occasion) {
        outbox.withdraw(number, occasion);
    }

    private void take(NewLetter letter) {
        if (outbox.put(letter.at(clock.instant()))) {
            rounds.afterCommit();
        }
    }
}
