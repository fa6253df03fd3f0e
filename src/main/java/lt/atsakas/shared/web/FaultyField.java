package lt.atsakas.shared.web;

/** One field of a request that must be mended, by its path such as {@code client.email}, and how. */
public record FaultyField(String field, String message) {}
