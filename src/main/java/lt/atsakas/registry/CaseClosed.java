package lt.atsakas.registry;

/** A case ended lawfully; published inside the transaction that closed it. */
public record CaseClosed(CaseNumber number, Outcome outcome) {}
