package lt.atsakas.workplace;

import static lt.atsakas.registry.JournalKind.ACKNOWLEDGED;
import static lt.atsakas.registry.JournalKind.ANSWERED_AT_ONCE;
import static lt.atsakas.registry.JournalKind.ANSWER_AT_ONCE_REPORTED;
import static lt.atsakas.registry.JournalKind.ANSWER_ISSUED;
import static lt.atsakas.registry.JournalKind.ASKED_RECUSAL_LAPSED;
import static lt.atsakas.registry.JournalKind.ASSIGNED;
import static lt.atsakas.registry.JournalKind.BODY_CHASED;
import static lt.atsakas.registry.JournalKind.BODY_LETTER_LEFT;
import static lt.atsakas.registry.JournalKind.BODY_REPLIED;
import static lt.atsakas.registry.JournalKind.BODY_TOLD_NEEDLESS;
import static lt.atsakas.registry.JournalKind.BODY_WRITTEN_TO;
import static lt.atsakas.registry.JournalKind.BOX_DELIVERED;
import static lt.atsakas.registry.JournalKind.CLASSIFIED;
import static lt.atsakas.registry.JournalKind.CLIENT_ADDED;
import static lt.atsakas.registry.JournalKind.CLIENT_REPLIED;
import static lt.atsakas.registry.JournalKind.CLOSED;
import static lt.atsakas.registry.JournalKind.CODE_RENEWED;
import static lt.atsakas.registry.JournalKind.COMPLAINED_ABOUT;
import static lt.atsakas.registry.JournalKind.CURE_DAY_MOVED;
import static lt.atsakas.registry.JournalKind.CURE_TERM_COUNTED;
import static lt.atsakas.registry.JournalKind.DEADLINE_FIXED;
import static lt.atsakas.registry.JournalKind.DEADLINE_MOVED;
import static lt.atsakas.registry.JournalKind.DEFICIENCIES_ASKED;
import static lt.atsakas.registry.JournalKind.DEFICIENCIES_CURED;
import static lt.atsakas.registry.JournalKind.DEFICIENCIES_NOT_CURED;
import static lt.atsakas.registry.JournalKind.DEFICIENCIES_REMINDED;
import static lt.atsakas.registry.JournalKind.DELIVERED;
import static lt.atsakas.registry.JournalKind.DELIVERY_FAILED;
import static lt.atsakas.registry.JournalKind.DELIVERY_RESOLVED;
import static lt.atsakas.registry.JournalKind.FORWARDED;
import static lt.atsakas.registry.JournalKind.LETTER_CALLED_BACK;
import static lt.atsakas.registry.JournalKind.LETTER_DELAYED;
import static lt.atsakas.registry.JournalKind.LETTER_MAY_HAVE_LEFT;
import static lt.atsakas.registry.JournalKind.LETTER_REFUSED;
import static lt.atsakas.registry.JournalKind.LETTER_STOPPED;
import static lt.atsakas.registry.JournalKind.MAIL_JOINED;
import static lt.atsakas.registry.JournalKind.MAIL_VOUCHED;
import static lt.atsakas.registry.JournalKind.NEEDS_FORGOTTEN;
import static lt.atsakas.registry.JournalKind.NOTICE_DELIVERED;
import static lt.atsakas.registry.JournalKind.NOTICE_FAILED;
import static lt.atsakas.registry.JournalKind.NOTICE_RESOLVED;
import static lt.atsakas.registry.JournalKind.PROCEEDING_RECORDED;
import static lt.atsakas.registry.JournalKind.PROMISE_GIVEN;
import static lt.atsakas.registry.JournalKind.PROOF_RECEIVED;
import static lt.atsakas.registry.JournalKind.QUESTION_CHASED;
import static lt.atsakas.registry.JournalKind.QUESTION_DAY_MOVED;
import static lt.atsakas.registry.JournalKind.QUESTION_SENT;
import static lt.atsakas.registry.JournalKind.QUESTION_WITHDRAWN;
import static lt.atsakas.registry.JournalKind.RECEIVED_BY_APPOINTMENT;
import static lt.atsakas.registry.JournalKind.RECEIVED_IN_QUEUE;
import static lt.atsakas.registry.JournalKind.RECUSAL_ANSWERED;
import static lt.atsakas.registry.JournalKind.RECUSAL_ASKED;
import static lt.atsakas.registry.JournalKind.REFUSAL_ISSUED;
import static lt.atsakas.registry.JournalKind.REGISTERED;
import static lt.atsakas.registry.JournalKind.RESUMPTION_TOLD;
import static lt.atsakas.registry.JournalKind.SECOND_REVIEW;
import static lt.atsakas.registry.JournalKind.TEXT_DELIVERED;
import static lt.atsakas.registry.JournalKind.TEXT_REFUSED;
import static lt.atsakas.registry.JournalKind.TEXT_SENT;
import static lt.atsakas.registry.JournalKind.VISIT_CANCELLED;
import static lt.atsakas.registry.JournalKind.VISIT_MOVED;
import static lt.atsakas.registry.JournalKind.VISIT_PLANNED;
import static lt.atsakas.registry.JournalKind.VISIT_TOLD;
import static lt.atsakas.registry.JournalKind.WITHDRAWAL_ASKED;
import static lt.atsakas.registry.JournalKind.WITHDRAWAL_LAPSED;
import static lt.atsakas.registry.JournalKind.WITHDRAWAL_TOLD;
import static lt.atsakas.registry.JournalKind.WORD_TAKEN;

import java.util.EnumSet;
import java.util.Set;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;

/**
 * What of a case somebody sees who only registers it: what came in, where it went, what left for the client and what they did
 * themselves. How it is examined is not for them (policy 12).
 */
final class RegistrationFacts {

    private static final Set<JournalKind> LINES = EnumSet.of(
            REGISTERED,
            ANSWERED_AT_ONCE,
            ANSWER_AT_ONCE_REPORTED,
            RECEIVED_IN_QUEUE,
            RECEIVED_BY_APPOINTMENT,
            WORD_TAKEN,
            PROMISE_GIVEN,
            SECOND_REVIEW,
            DEADLINE_FIXED,
            DEADLINE_MOVED,
            ACKNOWLEDGED,
            CLASSIFIED,
            COMPLAINED_ABOUT,
            ASSIGNED,
            RECUSAL_ASKED,
            RECUSAL_ANSWERED,
            ASKED_RECUSAL_LAPSED,
            ANSWER_ISSUED,
            DELIVERED,
            DELIVERY_FAILED,
            DELIVERY_RESOLVED,
            DEFICIENCIES_ASKED,
            DEFICIENCIES_REMINDED,
            DEFICIENCIES_CURED,
            DEFICIENCIES_NOT_CURED,
            QUESTION_SENT,
            QUESTION_CHASED,
            QUESTION_DAY_MOVED,
            QUESTION_WITHDRAWN,
            CLIENT_REPLIED,
            CLIENT_ADDED,
            MAIL_JOINED,
            MAIL_VOUCHED,
            BODY_WRITTEN_TO,
            BODY_CHASED,
            BODY_TOLD_NEEDLESS,
            BODY_REPLIED,
            VISIT_PLANNED,
            VISIT_MOVED,
            VISIT_CANCELLED,
            VISIT_TOLD,
            CURE_DAY_MOVED,
            CURE_TERM_COUNTED,
            RESUMPTION_TOLD,
            REFUSAL_ISSUED,
            FORWARDED,
            BODY_LETTER_LEFT,
            WITHDRAWAL_ASKED,
            WITHDRAWAL_TOLD,
            WITHDRAWAL_LAPSED,
            PROCEEDING_RECORDED,
            NOTICE_DELIVERED,
            NOTICE_FAILED,
            NOTICE_RESOLVED,
            CLOSED,
            LETTER_DELAYED,
            LETTER_REFUSED,
            LETTER_CALLED_BACK,
            LETTER_MAY_HAVE_LEFT,
            LETTER_STOPPED,
            TEXT_SENT,
            TEXT_DELIVERED,
            BOX_DELIVERED,
            TEXT_REFUSED,
            CODE_RENEWED,
            NEEDS_FORGOTTEN,
            PROOF_RECEIVED);

    private static final Set<DocumentKind> DOCUMENTS =
            EnumSet.of(DocumentKind.ATTACHMENT, DocumentKind.ACKNOWLEDGEMENT_LETTER);

    private RegistrationFacts() {}

    static boolean include(JournalEntry line, EmployeeId registrar) {
        return LINES.contains(line.kind()) || line.actor().equals(Actor.employee(registrar));
    }

    static boolean include(DocumentCard document, EmployeeId registrar) {
        return DOCUMENTS.contains(document.kind()) || document.addedBy().equals(Actor.employee(registrar));
    }
}
