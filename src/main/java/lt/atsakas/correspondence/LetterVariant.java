package lt.atsakas.correspondence;

import java.util.List;
import java.util.Locale;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.shared.NotFound;

/** A case in which a letter says something that it does not in others; every condition of a text holds in one and fails in another. */
public enum LetterVariant {
    USUAL,
    COUNTED_LATER,
    TERM_PASSED,
    WITHOUT_TERM,
    WITHOUT_CODE,
    BY_MAIL,
    ON_PAPER,
    REFUSED,
    UPHELD,
    WITH_FILES,
    WITHOUT_FILES;

    /** Those of a letter, the usual one first. */
    public static List<LetterVariant> of(LetterText letter) {
        return switch (letter) {
            case ACKNOWLEDGEMENT -> List.of(USUAL, COUNTED_LATER, TERM_PASSED, WITHOUT_TERM, WITHOUT_CODE);
            case REMINDER, CHASER -> List.of(BY_MAIL, ON_PAPER);
            case RECUSAL_DECIDED -> List.of(REFUSED, UPHELD);
            case FORWARDING, FORWARDING_IN_PART, BODY_QUESTION, BODY_QUESTION_CHASED, BODY_QUESTION_NEEDLESS ->
                List.of(WITH_FILES, WITHOUT_FILES);
            default -> List.of(USUAL);
        };
    }

    /** Reads it from an address; the usual one where it names none. */
    public static LetterVariant fromAddress(LetterText letter, String address) {
        List<LetterVariant> all = of(letter);
        return address.isEmpty()
                ? all.get(0)
                : all.stream()
                        .filter(one -> one.address().equals(address))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    /** As addresses name it. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its Lithuanian name. */
    public String messageKey() {
        return "wording.variant." + name();
    }
}
