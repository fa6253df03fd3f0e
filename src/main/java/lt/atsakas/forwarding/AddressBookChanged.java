package lt.atsakas.forwarding;

/** A body was entered, changed or retired; published inside the transaction that did. */
public record AddressBookChanged() {}
