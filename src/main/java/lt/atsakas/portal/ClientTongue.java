package lt.atsakas.portal;

import java.util.List;
import java.util.Locale;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.shared.HouseWords;

/** Words in one client's language, as the pages that speak it read them. */
record ClientTongue(Locale language, HouseWords words) {

    /** One for each language of clients, that of the house first. */
    static List<ClientTongue> all(HouseWords words) {
        return ClientLanguages.CODES.stream()
                .map(code -> new ClientTongue(Locale.forLanguageTag(code), words))
                .toList();
    }

    public String of(String key, Object... arguments) {
        return words.in(language, key, arguments);
    }

    /** The language's code, for browsers and readers of screens. */
    public String code() {
        return language.toLanguageTag();
    }
}
