package lt.atsakas.deadlines;

import java.time.LocalDate;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.Priority;

/** Where the house's own, shorter terms come from: data with validity dates that the process owner keeps. */
public interface HouseTerms {

    HouseTermsInForce of(CaseKind kind, Priority priority, LocalDate dayOfReceipt);
}
