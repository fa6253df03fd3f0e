package lt.atsakas.mailroom;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.mailroom.reading.Flaw;
import lt.atsakas.mailroom.reading.Header;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.mailroom.reading.Sender;
import lt.atsakas.shared.MailAddress;

/** Why a mail is put before a person whatever it is about. */
final class Doubts {

    private static final Set<Flaw> NOT_READ = EnumSet.of(
            Flaw.NO_HEADER,
            Flaw.HEADER_TOO_LONG,
            Flaw.TOO_MANY_PARTS,
            Flaw.TOO_DEEP,
            Flaw.TEXT_TOO_LONG,
            Flaw.BAD_MANIFEST,
            Flaw.OTHER_FILES,
            Flaw.UNREADABLE);

    private static final Set<Flaw> LOCKED = EnumSet.of(Flaw.ENCRYPTED, Flaw.SEALED);

    private Doubts() {}

    static Optional<MailReason> about(ReadMail mail) {
        if (!isReadWhole(mail)) {
            return Optional.of(MailReason.NOT_READ_WHOLE);
        }
        if (mail.flaws().stream().anyMatch(LOCKED::contains)) {
            return Optional.of(MailReason.ENCRYPTED);
        }
        Optional<Sender> sender = mail.sender().filter(one -> MailAddress.isUsable(one.address()));
        if (sender.isEmpty()) {
            return Optional.of(MailReason.NO_SENDER);
        }
        if (mail.text().isBlank() && mail.files().isEmpty()) {
            return Optional.of(MailReason.EMPTY);
        }
        return byItsLook(mail, sender.get());
    }

    /** The same of a message from an official box, whose sender the system knows. */
    static Optional<MailReason> aboutMessage(ReadMail message) {
        if (!isReadWhole(message)) {
            return Optional.of(MailReason.NOT_READ_WHOLE);
        }
        return message.text().isBlank() && message.files().isEmpty() ? Optional.of(MailReason.EMPTY) : Optional.empty();
    }

    /** The mail server holds it for spam, or its sender for forged: such a mail would bring our answer to a stranger. */
    private static boolean isDistrusted(Header header) {
        return header.word("x-spam-flag").startsWith("yes")
                || header.word("x-spam-status").startsWith("yes")
                || header.says("authentication-results", "dmarc=fail");
    }

    static boolean isReadWhole(ReadMail mail) {
        return mail.flaws().stream().noneMatch(NOT_READ::contains);
    }

    private static Optional<MailReason> byItsLook(ReadMail mail, Sender sender) {
        if (isDistrusted(mail.header())) {
            return Optional.of(MailReason.SPAM_SUSPECTED);
        }
        if (AutomaticMail.isDeaf(sender)) {
            return Optional.of(MailReason.NO_ADDRESS_TO_ANSWER);
        }
        if (AutomaticMail.isPostmaster(mail)) {
            return Optional.of(MailReason.SERVER_ADDRESS);
        }
        if (AutomaticMail.isFromList(mail.header())) {
            return Optional.of(MailReason.LIST);
        }
        if (AutomaticMail.isPassedOn(mail.header())) {
            return Optional.of(MailReason.PASSED_ON);
        }
        return AutomaticMail.soundsAutomatic(mail.subject())
                ? Optional.of(MailReason.LOOKS_AUTOMATIC)
                : Optional.empty();
    }
}
