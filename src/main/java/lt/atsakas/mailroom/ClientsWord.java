package lt.atsakas.mailroom;

import java.util.List;
import java.util.Optional;
import lt.atsakas.correspondence.LetterTrace;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.mailroom.reading.Sender;
import lt.atsakas.registry.AwaitsClient;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import org.springframework.stereotype.Component;

/**
 * Whether a mail is the client's word. Without a proof it is no more than information: it joins the case, but where the house waits for
 * the client a person looks first whether the wait is over.
 */
@Component
class ClientsWord {

    private static final int MOST_IDS = 20;

    private final CaseRegistry registry;
    private final LetterTrace letters;
    private final List<AwaitsClient> waiting;
    private final MailroomSettings settings;

    ClientsWord(CaseRegistry registry, LetterTrace letters, List<AwaitsClient> waiting, MailroomSettings settings) {
        this.registry = registry;
        this.letters = letters;
        this.waiting = waiting;
        this.settings = settings;
    }

    /** Whose word the mail from that address is to the case; a person may know better. */
    Voice voice(Channel channel, ReadMail mail, String address, CaseNumber number) {
        if (!isOwn(registry.facts(number), channel, address)) {
            return Voice.STRANGER;
        }
        return proof(channel, mail, number).isPresent() ? Voice.CLIENT : Voice.UNCONFIRMED;
    }

    /** Only the client's own mailbox or official box speaks for them. */
    static boolean isOwn(CaseFacts facts, Channel channel, String address) {
        return channel == Channel.E_DELIVERY
                ? facts.client().hasBox(address)
                : address.equalsIgnoreCase(facts.client().email());
    }

    /** What proves who wrote the mail about the case, if anything does. */
    Optional<SenderProof> proof(Channel channel, ReadMail mail, CaseNumber number) {
        if (channel == Channel.E_DELIVERY) {
            return Optional.of(SenderProof.BOX);
        }
        if (answersLetterOf(mail, number)) {
            return Optional.of(SenderProof.ANSWERS_OUR_LETTER);
        }
        return mail.sender().filter(sender -> isVouchedFor(mail, sender)).map(sender -> SenderProof.MAIL_SERVER);
    }

    /** Whether anything of the case waits for what the client writes. */
    boolean isAwaited(CaseNumber number) {
        return waiting.stream().anyMatch(one -> one.awaitedIn(number).isPresent());
    }

    private boolean isVouchedFor(ReadMail mail, Sender sender) {
        return mail.header().isVouchedFor(sender.domain(), settings.trustedServers());
    }

    private boolean answersLetterOf(ReadMail mail, CaseNumber number) {
        return mail.header().answered().stream()
                .limit(MOST_IDS)
                .flatMap(id -> letters.of(id).stream())
                .anyMatch(letter -> number.equals(letter.caseNumber()));
    }
}
