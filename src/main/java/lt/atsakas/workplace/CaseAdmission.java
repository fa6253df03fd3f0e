package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.admission.AdmissionDesk;
import lt.atsakas.admission.AdmissionDoubt;
import lt.atsakas.admission.RefusalCard;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a case says of whether it is examined at all; nothing where nobody doubted it. */
@Component
class CaseAdmission {

    private final AdmissionDesk desk;
    private final RefusalDesk refusals;
    private final Names names;

    CaseAdmission(AdmissionDesk desk, RefusalDesk refusals, Names names) {
        this.desk = desk;
        this.refusals = refusals;
        this.names = names;
    }

    /** One proposal to leave it unexamined, with names in words. */
    record Line(RefusalCard card, String proposer, @Nullable String approver) {}

    /** What the page shows. */
    record View(@Nullable AdmissionDoubt doubt, @Nullable String doubtedBy, List<Line> lines) {}

    @Nullable
    View of(CaseNumber number) {
        AdmissionDoubt doubt = desk.doubtOf(number).orElse(null);
        return doubt == null
                ? null
                : new View(
                        doubt,
                        names.of(doubt.by()),
                        refusals.of(number).stream().map(this::line).toList());
    }

    private Line line(RefusalCard card) {
        return new Line(card, names.of(card.proposedBy()), card.approver() == null ? null : names.of(card.approver()));
    }
}
