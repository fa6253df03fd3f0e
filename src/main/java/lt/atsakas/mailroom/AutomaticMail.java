package lt.atsakas.mailroom;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lt.atsakas.mailroom.reading.Header;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.mailroom.reading.Sender;

/** Tells what a program wrote from what a person did (RFC 3834): by what its header says, by its subject only where more points to it. */
final class AutomaticMail {

    private static final int MOST_STATIONS = 40;

    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Set<String> LISTS =
            Set.of("list-id", "list-post", "list-help", "list-unsubscribe", "list-owner", "mailing-list");

    private static final Set<String> REPLIES =
            Set.of("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply-from", "x-mail-autoreply");

    private static final Set<String> SERVERS = Set.of("mailer-daemon", "postmaster", "mail-daemon", "mdaemon");

    private static final Pattern NOBODY = Pattern.compile("(?:.*[._-])?(?:no|do[._-]?not)[._-]?reply(?:[._+-].*)?");

    private static final Pattern VACATION = Pattern.compile(
            "(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|answer)|out of (?:the )?office|vacation|automatinis at(?:sakym|sak).*"
                    + "|automatiškai|atostogauju|abwesenheit|автоответ|автоматическ|автоматичн|odpowied[źz] automatyczna|autoodpowied)"
                    + "(?:[:\\s].*)?.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AutomaticMail() {}

    /** Why the mail was written by a program, if it surely was. */
    static Optional<MailReason> reason(ReadMail mail, boolean answersOurs) {
        Header header = mail.header();
        if (header.count("received") > MOST_STATIONS || header.has("x-loop")) {
            return Optional.of(MailReason.LOOP);
        }
        String submitted = header.word("auto-submitted");
        if (!submitted.isEmpty() && !submitted.startsWith("no")
                || REPLIES.stream().anyMatch(header::has)) {
            return Optional.of(MailReason.AUTO_SUBMITTED);
        }
        if (isReport(header, "disposition-notification")) {
            return Optional.of(MailReason.READ_RECEIPT);
        }
        if (LISTS.stream().anyMatch(header::has)) {
            return Optional.of(MailReason.LIST);
        }
        if (BULK.contains(header.word("precedence"))) {
            return Optional.of(MailReason.BULK);
        }
        if (header.word("return-path").equals("<>")) {
            return Optional.of(MailReason.AUTO_SUBMITTED);
        }
        return answersOurs && soundsAutomatic(mail.subject()) ? Optional.of(MailReason.VACATION) : Optional.empty();
    }

    /** Whether a mail server writes it about another mail. */
    static boolean isBounce(ReadMail mail) {
        boolean server = mail.from().stream().map(Sender::localPart).anyMatch(SERVERS::contains);
        return mail.report() != null
                || isReport(mail.header(), "delivery-status")
                || mail.header().has("x-failed-recipients")
                || server;
    }

    /** Whether only its subject says that nobody wrote it. */
    static boolean soundsAutomatic(String subject) {
        return VACATION.matcher(subject).matches();
    }

    /** Whether nobody reads what is sent to the address. */
    static boolean isDeaf(Sender sender) {
        return NOBODY.matcher(sender.localPart().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isReport(Header header, String kind) {
        return header.mediaType().equals("multipart/report")
                && header.typeParameter("report-type").equals(kind);
    }
}
