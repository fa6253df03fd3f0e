package lt.atsakas.portal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.intake.FiledComplaint;

/**
 * What the client is told once, right after submitting; kept in their session so that the page can be read and printed.
 *
 * @param key the submission's key, by which a second submit is recognised
 */
record Receipt(
        String key, String number, String code, Instant receivedAt, LocalDate effectiveReceipt, LocalDate answerDue)
        implements Serializable {

    static Receipt of(String key, FiledComplaint filed) {
        return new Receipt(
                key,
                filed.caseNumber().value(),
                filed.accessCode().value(),
                filed.receivedAt(),
                filed.effectiveReceiptDate(),
                filed.answerDue());
    }

    OpenedCase opening() {
        return new OpenedCase(number, code);
    }

    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
