package lt.atsakas.sequel;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;

/** A case in which another person examines anew what was answered in the earlier one. */
public record SecondReview(CaseNumber review, CaseNumber earlier, Instant since) {}
