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
        boolean toBody) {

    /** The last day on which a letter on paper is handed over in time. */
    public @Nullable LocalDate handOverDay() {
        return PaperLetter.lastDay(handOverBy);
    }

    /** Whether it was on paper when it was called back: it may have been posted before. */
    public boolean calledBackOnPaper() {
        return state == LetterState.CALLED_BACK && channel == LetterChannel.PRINT;
    }

    /** The key of the words for where it stands; of a letter on paper only the registrar knows whether it was given or posted. */
    public String stateKey() {
        boolean handedOver = channel == LetterChannel.PRINT && state == LetterState.SENT;
        return handedOver ? "correspondence.letterState.handedOver" : state.messageKey();
    }

    @Override
    public String toString() {
        return "LetterCard[" + id + ", " + occasion + ", " + state + "]";
    }
}
