package lt.atsakas.registry;

/** Something that the client wrote has joined their open case; published in the transaction that joins it. */
public record ClientWrote(CaseNumber number) {}
