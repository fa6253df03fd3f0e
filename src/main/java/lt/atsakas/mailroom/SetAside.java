package lt.atsakas.mailroom;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.correspondence.LetterTrace;
import lt.atsakas.mailroom.reading.DeliveryReport;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.mailroom.reading.Sender;
import org.springframework.stereotype.Component;

/** Sets aside what no person wrote: reports of mail servers, automatic replies, lists and what we wrote ourselves. Nothing of it is answered. */
@Component
class SetAside {

    private static final Pattern ID = Pattern.compile("<[0-9a-fA-F-]{36}@[^<>\\s]{1,200}>");
    private static final int MOST_IDS = 20;
    private static final int TEXT_LOOKED_THROUGH = 100_000;

    private final LetterTrace letters;
    private final MailroomSettings settings;
    private final EDeliverySettings boxes;

    SetAside(LetterTrace letters, MailroomSettings settings, EDeliverySettings boxes) {
        this.letters = letters;
        this.settings = settings;
        this.boxes = boxes;
    }

    Optional<Verdict> verdict(ReadMail mail) {
        if (isOurOwn(mail)) {
            return Optional.of(Verdict.of(MailState.AUTOMATIC, MailReason.LOOP));
        }
        if (AutomaticMail.isBounce(mail)) {
            return Optional.of(bounce(mail));
        }
        boolean answersOurs = mail.header().answered().stream().anyMatch(letters::isOurs);
        return AutomaticMail.reason(mail, answersOurs, mail.header().isAddressedTo(this::isOfOurHouse))
                .map(reason -> Verdict.of(MailState.AUTOMATIC, reason));
    }

    /** What the house wrote to its own box. */
    Optional<Verdict> ownBox(ReadMail message) {
        return message.sender()
                .filter(sender -> sender.address().equalsIgnoreCase(boxes.box()))
                .map(own -> Verdict.of(MailState.AUTOMATIC, MailReason.LOOP));
    }

    /** The mailbox itself, or one beside it, for the mailbox may have more names than we know. */
    private boolean isOfOurHouse(String address) {
        String domain = domain(settings.server().username());
        return letters.isOwnDomain(address) || !domain.isEmpty() && domain.equalsIgnoreCase(domain(address));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1, address.contains("@") ? address.length() : 0);
    }

    private boolean isOurOwn(ReadMail mail) {
        String id = mail.header().messageId();
        return id != null && letters.isOurs(id)
                || mail.from().stream().map(Sender::address).anyMatch(this::isOurOwn);
    }

    private boolean isOurOwn(String address) {
        return letters.isOwnAddress(address)
                || !address.isEmpty()
                        && address.equalsIgnoreCase(settings.server().username());
    }

    private Verdict bounce(ReadMail mail) {
        Optional<LetterTrace.Found> letter = concerned(mail);
        DeliveryReport report = mail.report();
        boolean failure = report != null && report.isFailure();
        if (letter.isEmpty()) {
            return Verdict.of(MailState.BOUNCE, failure ? MailReason.UNKNOWN_LETTER : MailReason.UNDER_WAY);
        }
        if (report != null && failure) {
            letters.returned(letter.get().id(), report.diagnosis());
        }
        return new Verdict(MailState.BOUNCE, reason(mail, failure), letter.get().caseNumber());
    }

    private static MailReason reason(ReadMail mail, boolean failure) {
        if (failure) {
            return MailReason.NOT_DELIVERED;
        }
        return mail.report() == null ? MailReason.PERHAPS_NOT_DELIVERED : MailReason.UNDER_WAY;
    }

    /** The letter whose header came back, else one that is named anywhere. */
    private Optional<LetterTrace.Found> concerned(ReadMail mail) {
        String text = mail.text();
        return Stream.of(
                        ids(mail.concerns()),
                        mail.header().answered().stream(),
                        ids(text.substring(0, Math.min(text.length(), TEXT_LOOKED_THROUGH))))
                .flatMap(ids -> ids)
                .flatMap(id -> letters.of(id).stream())
                .findFirst();
    }

    private static Stream<String> ids(String text) {
        return ID.matcher(text).results().limit(MOST_IDS).map(MatchResult::group);
    }
}
