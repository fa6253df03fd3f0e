package lt.atsakas.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lt.atsakas.intake.FiledComplaint;
import org.jspecify.annotations.Nullable;

/** The receipt of a filed complaint; the access code is told here and never again. */
@Schema(name = "Receipt")
record ReceiptBody(
        String caseNumber,
        String accessCode,

        @Schema(description = "Kodas nebegalioja: vėliau išduotas kitas. Nėra, kol kodas galioja.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Boolean accessCodeReplaced,

        Instant receivedAt,
        LocalDate effectiveReceiptDate,
        LocalDate answerDue) {

    static ReceiptBody of(FiledComplaint filed) {
        return new ReceiptBody(
                filed.caseNumber().value(),
                filed.accessCode().value(),
                filed.codeReplaced() ? true : null,
                filed.receivedAt().truncatedTo(ChronoUnit.SECONDS),
                filed.effectiveReceiptDate(),
                filed.answerDue());
    }

    @Override
    public String toString() {
        return "ReceiptBody[" + caseNumber + "]";
    }
}
