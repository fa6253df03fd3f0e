package lt.atsakas.inquiry;

import lt.atsakas.registry.CaseNumber;

/** Nobody waits for the reply any more: the handler took the question back, or the case has ended. */
public record InquiryNeedless(CaseNumber number, InquiryId id) {}
