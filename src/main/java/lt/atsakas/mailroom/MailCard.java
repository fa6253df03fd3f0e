package lt.atsakas.mailroom;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What the register of mails knows of one.
 *
 * @param channel by mail or from a box of E. delivery
 * @param sha256 of the raw bytes; none where they could not be had
 * @param caseNumber its case, or the one that it seems to be about
 * @param unseenReturn whether it reports a letter that did not arrive and nobody has seen to it
 * @param proof what shows that it comes from the sender's address, where it is about a case
 * @param chosen what a registrar has chosen and may still take back
 */
public record MailCard(
        MailId id,
        Channel channel,
        @Nullable String sha256,
        long size,
        Instant receivedAt,
        MailState state,
        @Nullable MailReason reason,
        boolean unseenReturn,
        String senderName,
        String senderAddress,
        String subject,
        String language,
        @Nullable CaseNumber caseNumber,
        @Nullable EmployeeId decidedBy,
        @Nullable SenderProof proof,
        @Nullable ChosenStep chosen) {

    /** A step that is done when its moment comes, unless it is taken back before. */
    public record ChosenStep(
            Kind kind,
            EmployeeId by,
            Instant dueAt,
            @Nullable CaseNumber caseNumber) {

        /** What a registrar can choose that cannot be undone once it is done. */
        public enum Kind {
            REGISTER,
            /** It joins a case and tells something. */
            ATTACH,
            /** It joins a case as the client's word, and ends a wait for it. */
            ANSWER
        }
    }

    /** Whether a registrar may still choose what becomes of it. */
    public boolean isOpenToChoice() {
        return !state.isInCase() && !state.isPutAside() && state != MailState.TAKEN && chosen == null;
    }

    /** Whether it is about a case and a person wrote it: then it matters who. */
    public boolean isWrittenAboutCase() {
        return caseNumber != null
                && state != MailState.OPENED_CASE
                && state != MailState.AUTOMATIC
                && state != MailState.BOUNCE;
    }

    /** Whether it came from an official box. */
    public boolean fromBox() {
        return channel == Channel.E_DELIVERY;
    }

    /** The key of the words for what shows who wrote it; nobody but its owner writes from an official box. */
    public String proofKey() {
        SenderProof known = fromBox() ? SenderProof.BOX : proof;
        return known == null ? "mailbox.proof.none" : known.messageKey();
    }

    /** Whether somebody has to see to it. */
    public boolean waits() {
        return state == MailState.NEEDS_PERSON || unseenReturn;
    }

    @Override
    public String toString() {
        return "MailCard[" + id + ", " + state + "]";
    }
}
