package lt.atsakas.admission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a complaint may be left unexamined: the grounds of VAĮ 11(3), in the order of its points. */
public enum RefusalGround {
    UNIDENTIFIED("unidentified"),
    UNTRUE("untrue"),
    REPEATED("repeated"),
    IN_COURT("inCourt"),
    TOO_OLD("tooOld"),
    NOT_COMPETENT("notCompetent"),
    NOT_CURED("notCured");

    private final String code;

    RefusalGround(String code) {
        this.code = code;
    }

    /** The word for it in forms. */
    public String code() {
        return code;
    }

    /** The point of VAĮ 11(3). */
    public int point() {
        return ordinal() + 1;
    }

    /** The ground that forms call so. */
    public static Optional<RefusalGround> of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code.equals(code))
                .findFirst();
    }

    /** The key of its words. */
    public String messageKey() {
        return "refusalGround." + name().toLowerCase(Locale.ROOT);
    }
}
