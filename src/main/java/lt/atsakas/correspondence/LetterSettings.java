package lt.atsakas.correspondence;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Words of letters that are data of the house: the bodies to appeal to, by the kind of appeal. Each stands as it follows the
 * letter's opening words: whom to complain to in the dative, a court with its preposition.
 */
@ConfigurationProperties("atsakas.letters")
record LetterSettings(Map<AppealKind, List<String>> appealTo) {

    LetterSettings {
        for (AppealKind kind : AppealKind.values()) {
            if (appealTo.getOrDefault(kind, List.of()).isEmpty()) {
                throw new IllegalArgumentException("Set atsakas.letters.appeal-to." + kind
                        + ": without the bodies to appeal to no answer is lawful (VAĮ 10(5))");
            }
        }
    }

    List<String> bodiesFor(AppealKind kind) {
        return appealTo.getOrDefault(kind, List.of());
    }
}
