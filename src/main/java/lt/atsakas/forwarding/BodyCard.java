package lt.atsakas.forwarding;

/**
 * A competent body as the address book has it.
 *
 * @param email empty where only a postal address is known
 * @param address empty where only a mailbox is known
 * @param active whether complaints may be forwarded to it
 */
public record BodyCard(BodyId id, String name, String email, String address, boolean active, int version) {}
