package lt.atsakas.committee;

/** Fewer can come to a session than must be there. */
public record QuorumGap(int able, int quorum) {}
