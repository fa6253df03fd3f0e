package lt.atsakas.registry;

import java.util.List;

/** One page of found cases, and whether there are more. */
public record FoundCases(List<CaseLine> lines, int page, boolean more) {}
