package lt.atsakas.registry;

import java.util.List;

/** The languages in which the house takes complaints and tells clients where they stand; it answers in Lithuanian. */
public final class ClientLanguages {

    /** Their codes, the language of the house first. */
    public static final List<String> CODES = List.of("lt", "en", "ru", "pl", "uk");

    private ClientLanguages() {}
}
