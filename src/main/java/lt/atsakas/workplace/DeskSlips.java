package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.Locale;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.TermsAfterAnswer;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.QrPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the slips of the desk: number, code, what happens next and on which days. */
@Component
class DeskSlips {

    private final LegalTerms terms;
    private final WorkingCalendar calendar;
    private final TermsAfterAnswer afterAnswer;
    private final DeskFaults days;
    private final HouseWords words;
    private final String publicUrl;

    DeskSlips(
            LegalTerms terms,
            WorkingCalendar calendar,
            TermsAfterAnswer afterAnswer,
            DeskFaults days,
            HouseWords words,
            @Value("${atsakas.public-url}") String publicUrl) {
        this.terms = terms;
        this.calendar = calendar;
        this.afterAnswer = afterAnswer;
        this.days = days;
        this.words = words;
        this.publicUrl = publicUrl;
    }

    DeskSlip of(FiledComplaint filed, DeskForm form) {
        LocalDate demandUntil =
                form.answer().atOnce() == null ? null : afterAnswer.appealEnds(filed.caseNumber(), days.today());
        return slip(filed, form.tongue(), demandUntil, promised(form.promise()));
    }

    /** Of one that was written down elsewhere and waits for its answer. */
    DeskSlip of(FiledComplaint filed, String language) {
        return slip(filed, language, null, null);
    }

    private DeskSlip slip(
            FiledComplaint filed,
            String language,
            @Nullable LocalDate demandUntil,
            DeskSlip.@Nullable Promised promise) {
        LocalDate receipt = filed.effectiveReceiptDate();
        return new DeskSlip(
                filed,
                Locale.forLanguageTag(language),
                calendar.lastDay(receipt, terms.of(CaseKind.COMPLAINT, receipt).assignment()),
                demandUntil,
                promise,
                publicUrl + "/status",
                QrPicture.of(publicUrl + "/status?number=" + filed.caseNumber().address()),
                words);
    }

    private static DeskSlip.@Nullable Promised promised(DeskPromise promise) {
        return promise.on() == null || promise.by() == null
                ? null
                : new DeskSlip.Promised(
                        promise.on(), "portal.promise.by." + promise.by().name());
    }
}
