package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.SecondReviewDesk;
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
    private final CaseRegistry registry;
    private final SecondReviewDesk reviews;
    private final PromiseDesk promises;
    private final HouseWords words;
    private final String publicUrl;

    DeskSlips(
            LegalTerms terms,
            WorkingCalendar calendar,
            CaseRegistry registry,
            SecondReviewDesk reviews,
            PromiseDesk promises,
            HouseWords words,
            @Value("${atsakas.public-url}") String publicUrl) {
        this.terms = terms;
        this.calendar = calendar;
        this.registry = registry;
        this.reviews = reviews;
        this.promises = promises;
        this.words = words;
        this.publicUrl = publicUrl;
    }

    /** What the case keeps, whatever else was written on a form that was sent twice. */
    DeskSlip of(FiledComplaint filed) {
        CaseFacts facts = registry.facts(filed.caseNumber());
        LocalDate receipt = filed.effectiveReceiptDate();
        return new DeskSlip(
                filed,
                Locale.forLanguageTag(facts.language()),
                calendar.lastDay(receipt, terms.of(CaseKind.COMPLAINT, receipt).assignment()),
                demandUntil(facts),
                promised(facts.number()),
                publicUrl + "/status",
                QrPicture.of(publicUrl + "/status?number=" + filed.caseNumber().address()),
                words);
    }

    private @Nullable LocalDate demandUntil(CaseFacts facts) {
        return facts.outcome() == Outcome.ANSWERED_AT_ONCE
                ? reviews.lastDay(facts).orElseThrow()
                : null;
    }

    private DeskSlip.@Nullable Promised promised(CaseNumber number) {
        return promises.of(number).stream()
                .flatMap(card -> Stream.ofNullable(card.toldBy())
                        .map(road -> new DeskSlip.Promised(card.due(), "portal.promise.by." + road.name())))
                .findFirst()
                .orElse(null);
    }
}
