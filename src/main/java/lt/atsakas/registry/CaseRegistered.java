package lt.atsakas.registry;

/** A case was registered; published inside the registering transaction, so whoever fails on it undoes the registration. */
public record CaseRegistered(CaseNumber number, AccessCode accessCode) {}
