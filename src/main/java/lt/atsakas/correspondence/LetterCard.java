package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the case page shows of a letter.
 *
 * @param delayed whether it has been trying to leave for hours and still does
 * @param toBody whether it goes to a competent body and not to the client
 * @param trail when it leaves, and what proves that it did
 */
public record LetterCard(
        LetterId id,
        CaseNumber caseNumber,
        String occasion,
        LetterChannel channel,
        String recipient,
        String subject,
        LetterState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String trouble,
        boolean delayed,
        @Nullable DocumentId enclosure,
        @Nullable Instant handOverBy,
        boolean toBody,
        LetterTrail trail) {

    /** The last day on which a letter on paper is handed over in time. */
    public @Nullable LocalDate handOverDay() {
        return PaperLetter.lastDay(handOverBy);
    }

    /** Whether it lay at the desk when it was called back: it may have been posted before. */
    public boolean calledBackOnPaper() {
        return state == LetterState.CALLED_BACK && channel == LetterChannel.PRINT && handOverBy != null;
    }

    /** Whether it was called back when nobody knew what had become of it: it may have left before. */
    private boolean mayHaveLeft() {
        return state == LetterState.CALLED_BACK && OutgoingLetter.isInDoubt(channel, trouble);
    }

    LetterCard with(LetterTrail known) {
        return new LetterCard(
                id,
                caseNumber,
                occasion,
                channel,
                recipient,
                subject,
                state,
                attempts,
                createdAt,
                sentAt,
                trouble,
                delayed,
                enclosure,
                handOverBy,
                toBody,
                known);
    }

    /** Whether it goes, or went, to an official box. */
    public boolean toBox() {
        return channel == LetterChannel.E_DELIVERY;
    }

    /** Whether the gateway to E. delivery has it and told nothing for too long. */
    public boolean lacksReceipt() {
        return BoxLetters.NO_RECEIPT.equals(trouble);
    }

    /** The key of the words for where it stands; of a letter on paper only the registrar knows whether it was given or posted. */
    public String stateKey() {
        if (mayHaveLeft()) {
            return "correspondence.letterState.mayHaveLeft";
        }
        if (state == LetterState.WAITING && OutgoingLetter.NO_SEAL.equals(trouble)) {
            return "correspondence.letterState.notSealed";
        }
        if (state == LetterState.SENT && trail.deliveredAt() != null) {
            return "correspondence.letterState.delivered";
        }
        boolean handedOver = channel == LetterChannel.PRINT && state == LetterState.SENT;
        return handedOver ? "correspondence.letterState.handedOver" : state.messageKey();
    }

    @Override
    public String toString() {
        return "LetterCard[" + id + ", " + occasion + ", " + state + "]";
    }
}
