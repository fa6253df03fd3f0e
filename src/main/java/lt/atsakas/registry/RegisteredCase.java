package lt.atsakas.registry;

/** A case just registered, with the code that is told to the client now and never again readable here. */
public record RegisteredCase(CaseNumber number, AccessCode accessCode, CaseFacts facts) {}
