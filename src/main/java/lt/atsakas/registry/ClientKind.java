package lt.atsakas.registry;

/** A natural person, or a legal person acting through a representative (policy 4.1). */
public enum ClientKind {
    PERSON,
    COMPANY
}
