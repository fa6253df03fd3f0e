package lt.atsakas.registry;

/** The client of a case has another access code; published in the transaction that ends the old one. */
public record AccessCodeRenewed(CaseNumber number, AccessCode accessCode) {}
