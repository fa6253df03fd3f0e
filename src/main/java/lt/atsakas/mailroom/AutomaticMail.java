package lt.atsakas.mailroom;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    /** What those who write to thousands add, and nobody who writes one mail. */
    private static final Set<String> MASS_MAILING = Set.of("list-unsubscribe-post", "feedback-id");

    private static final Set<String> SERVERS = Set.of("mailer-daemon", "mail-daemon", "mdaemon");

    /** Also a person's, who minds a mail server. */
    private static final String POSTMASTER = "postmaster";

    private static final Pattern RETURNED = Pattern.compile(
            "(?:undeliver(?:ed|able)|delivery (?:status|failure|report)|(?:mail|message) delivery|failure notice|returned mail"
                    + "|delayed mail|neįteikta|не доставлено|niedostarczon).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NOBODY = Pattern.compile("(?:.*[._-])?(?:no|do[._-]?not)[._-]?reply(?:[._+-].*)?");

    private static final Pattern VACATION = Pattern.compile(
            "(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|answer)|out of (?:the )?office|vacation|automatinis at(?:sakym|sak).*"
                    + "|automatiškai|atostogauju|abwesenheit|автоответ|автоматическ|автоматичн|odpowied[źz] automatyczna|autoodpowied)"
                    + "(?:[:\\s].*)?.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AutomaticMail() {}

    /** Why the mail was written by a program, if it surely was; lines of a list alone say it only of what is not addressed to us. */
    static Optional<MailReason> reason(ReadMail mail, boolean answersOurs, boolean addressedToUs) {
        Header header = mail.header();
        if (header.count("received") > MOST_STATIONS) {
            return Optional.of(MailReason.LOOP);
        }
        if (isSubmittedByProgram(header) || REPLIES.stream().anyMatch(header::has)) {
            return Optional.of(MailReason.AUTO_SUBMITTED);
        }
        if (isReport(header, "disposition-notification")) {
            return Optional.of(MailReason.READ_RECEIPT);
        }
        if (isFromList(header) && (!addressedToUs || isMassMailing(header))) {
            return Optional.of(MailReason.LIST);
        }
        if (BULK.contains(header.word("precedence"))) {
            return Optional.of(MailReason.BULK);
        }
        if (isSentWithoutReturn(header)) {
            return Optional.of(MailReason.AUTO_SUBMITTED);
        }
        return answersOurs && soundsAutomatic(mail.subject()) ? Optional.of(MailReason.VACATION) : Optional.empty();
    }

    /** Whether a mail server writes it about another mail. */
    static boolean isBounce(ReadMail mail) {
        Header header = mail.header();
        return isReport(header, "delivery-status")
                || header.has("x-failed-recipients")
                || writes(mail, SERVERS::contains)
                || (mail.report() != null || isPostmaster(mail)) && bringsSomethingBack(mail);
    }

    /** Whether it comes from the address of whoever minds a mail server: a person or the server itself. */
    static boolean isPostmaster(ReadMail mail) {
        return writes(mail, POSTMASTER::equals);
    }

    /** Whether a list or a sender to many may have passed it on. */
    static boolean isFromList(Header header) {
        return LISTS.stream().anyMatch(header::has);
    }

    private static boolean isMassMailing(Header header) {
        return BULK.contains(header.word("precedence")) || MASS_MAILING.stream().anyMatch(header::has);
    }

    private static boolean writes(ReadMail mail, Predicate<String> localPart) {
        return mail.from().stream().map(Sender::localPart).anyMatch(localPart);
    }

    private static boolean bringsSomethingBack(ReadMail mail) {
        return isSentWithoutReturn(mail.header())
                || isSubmittedByProgram(mail.header())
                || mail.header().mediaType().equals("multipart/report")
                || RETURNED.matcher(mail.subject()).matches();
    }

    /** A mail server may not answer it: so it wrote it itself (RFC 5321). */
    private static boolean isSentWithoutReturn(Header header) {
        return header.word("return-path").equals("<>");
    }

    private static boolean isSubmittedByProgram(Header header) {
        String submitted = header.word("auto-submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no");
    }

    /** Whether only its subject says that nobody wrote it. */
    static boolean soundsAutomatic(String subject) {
        return VACATION.matcher(subject).matches();
    }

    /** Whether a program passed it on, be it only a person's forwarding. */
    static boolean isPassedOn(Header header) {
        return header.has("x-loop");
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
