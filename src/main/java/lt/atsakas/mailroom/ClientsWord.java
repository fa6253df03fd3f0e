package lt.atsakas.mailroom;

import java.util.List;
import java.util.Optional;
import lt.atsakas.correspondence.LetterTrace;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.mailroom.reading.Sender;
import lt.atsakas.registry.AwaitsClient;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import org.springframework.stereotype.Component;

/**
 * Whether a mail from the address that its case knows is the client's word. Without a proof it is no more than information: it joins
 * the case, but where the house waits for the client a person looks first whether the wait is over.
 */
@Component
class ClientsWord {

    private static final int MOST_IDS = 20;

    private final LetterTrace letters;
    private final List<AwaitsClient> waiting;
    private final MailroomSettings settings;

    ClientsWord(LetterTrace letters, List<AwaitsClient> waiting, MailroomSettings settings) {
        this.letters = letters;
        this.waiting = waiting;
        this.settings = settings;
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
