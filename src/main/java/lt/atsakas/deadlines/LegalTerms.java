package lt.atsakas.deadlines;

import java.time.LocalDate;
import lt.atsakas.registry.CaseKind;

/** Where the legal terms come from: data with validity dates, because a case keeps the rules of its day of receipt. */
public interface LegalTerms {

    LegalTermsInForce of(CaseKind kind, LocalDate dayOfReceipt);
}
