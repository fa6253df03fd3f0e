package lt.atsakas.forwarding;

/**
 * A competent body as the address book has it.
 *
 * @param box the official box in the system E. delivery, the first road where the house has it; empty where there is none
 * @param email empty where none is known
 * @param address empty where none is known
 * @param active whether complaints may be forwarded to it
 */
public record BodyCard(BodyId id, String name, String box, String email, String address, boolean active, int version) {}
