package lt.atsakas.correspondence;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows our letters by the names that their mails carry, and takes it down when one comes back. */
@Service
public class LetterTrace {

    private final Outbox outbox;
    private final OutboxReader letters;
    private final CaseHold hold;
    private final DeliveryBook book;
    private final Clock clock;
    private final String domain;
    private final String ownAddress;

    LetterTrace(
            Outbox outbox, OutboxReader letters, CaseHold hold, DeliveryBook book, Stationery stationery, Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.hold = hold;
        this.book = book;
        this.clock = clock;
        this.domain = "@" + stationery.messageIdDomain() + ">";
        this.ownAddress = stationery.sender().address().toLowerCase(Locale.ROOT);
    }

    /** A letter that left, and the case it is about; staff notices about no single case have none. */
    public record Found(LetterId id, @Nullable CaseNumber caseNumber, String occasion) {}

    /** Whether the mailbox is the one that our letters come from. */
    public boolean isOwnAddress(String address) {
        return ownAddress.equals(address.toLowerCase(Locale.ROOT));
    }

    /** Whether the mailbox is the house's, as far as its domain says. */
    public boolean isOwnDomain(String address) {
        return address.toLowerCase(Locale.ROOT).endsWith(ownAddress.substring(ownAddress.indexOf('@')));
    }

    /** Whether the name, in its angle brackets, has the shape of our letters' names. */
    public boolean isOurs(String messageId) {
        return idOf(messageId).isPresent();
    }

    /** The letter of this name, as a mail or as a message to an official box; nobody can guess it who has not got the letter. */
    @Transactional(readOnly = true)
    public Optional<Found> of(String messageId) {
        return idOf(messageId)
                .or(() -> inBox(messageId))
                .flatMap(letters::find)
                .map(letter -> new Found(letter.id(), letter.ofCase().orElse(null), letter.occasion()));
    }

    /** The letter did not arrive: it waits for a person, and whoever has to act is told. False when that was known. */
    @Transactional
    public boolean returned(LetterId id, String diagnosis) {
        return letters.find(id).filter(letter -> cameBack(letter, diagnosis)).isPresent();
    }

    private boolean cameBack(OutgoingLetter letter, String diagnosis) {
        letter.ofCase().ifPresent(hold::take);
        boolean news = outbox.returned(letter.id(), clock.instant(), diagnosis);
        if (news) {
            book.putBeforePerson(letter);
        }
        return news;
    }

    private static Optional<LetterId> inBox(String messageId) {
        boolean bracketed = messageId.startsWith("<") && messageId.endsWith(">");
        return bracketed
                ? BoxName.of(messageId.substring(1, messageId.length() - 1)).map(BoxName::letter)
                : Optional.empty();
    }

    private Optional<LetterId> idOf(String messageId) {
        if (!messageId.startsWith("<") || !messageId.endsWith(domain)) {
            return Optional.empty();
        }
        String name = messageId.substring(1, messageId.length() - domain.length());
        try {
            UUID id = UUID.fromString(name);
            return id.toString().equalsIgnoreCase(name) ? Optional.of(new LetterId(id)) : Optional.empty();
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }
}
