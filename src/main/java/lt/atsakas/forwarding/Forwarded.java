package lt.atsakas.forwarding;

import lt.atsakas.registry.CaseNumber;

/**
 * The letters about a forwarding are on their way; published inside the transaction that handed them to the post office.
 *
 * @param whole whether nothing of the complaint is left to the house
 */
public record Forwarded(CaseNumber number, boolean whole) {}
