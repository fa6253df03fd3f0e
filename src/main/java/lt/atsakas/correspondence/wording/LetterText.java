package lt.atsakas.correspondence.wording;

import java.util.List;
import java.util.Locale;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.shared.HouseWords;
import org.jspecify.annotations.Nullable;

/** A letter whose text the office words. A new one is a row here and its text in {@code src/main/resources/wording/<row>/}, a file a language. */
public enum LetterText {
    ACKNOWLEDGEMENT(
            "byla! gauta! būsenos puslapis, privatumo pranešimas! teisės! prieigos kodas?! laikoma gauta? terminas?! praėjęs terminas?!"),
    ANSWERED_AT_ONCE("byla! prieigos kodas! atsakyta! prašyti iki! būsenos puslapis! privatumo pranešimas! teisės!"),
    NEW_CODE("byla!"),
    STATUS_NOTICE("byla! būsena! būsenos puslapis!", true),
    RECUSAL_RECEIVED("byla! gauta! darbuotojas!"),
    RECUSAL_DECIDED("byla! gauta! darbuotojas! sprendimas! motyvai?! sprendė!"),
    REMINDER("byla! terminas! popieriumi#"),
    CHASER("byla! terminas! popieriumi#"),
    SURVEY("byla! apklausa! galioja iki!", true),
    SURVEY_SHEET("byla! apklausos puslapis! galioja iki!", true),
    ANSWER_COMPLAINT(Rules.NUMBERED, Rules.ABOUT),
    ANSWER_REQUEST(Rules.NUMBERED, Rules.ABOUT),
    ANSWER_INFORMATION_REQUEST(Rules.NUMBERED, Rules.ABOUT),
    ANSWER_THANKS(Rules.NUMBERED, Rules.ABOUT),
    INTERIM_ANSWER(Rules.NUMBERED + " naujas terminas!", Rules.ABOUT + " terminas! naujas terminas"),
    REFUSAL(Rules.NUMBERED, Rules.ABOUT),
    DEFICIENCIES(Rules.NUMBERED, Rules.ABOUT),
    QUESTION(Rules.NUMBERED, Rules.ABOUT),
    VISIT_PLANNED(Rules.NUMBERED, Rules.ABOUT),
    VISIT_MOVED(Rules.NUMBERED, Rules.ABOUT),
    VISIT_CANCELLED(Rules.NUMBERED, Rules.ABOUT),
    CURED(Rules.NUMBERED, Rules.ABOUT),
    NOT_CURED(Rules.NUMBERED, Rules.ABOUT),
    FORWARDED(Rules.NUMBERED, Rules.ABOUT),
    FORWARDED_IN_PART(Rules.NUMBERED, Rules.ABOUT),
    SUSPENDED(Rules.NUMBERED, Rules.ABOUT),
    SUSPENSION_PROLONGED(Rules.NUMBERED, Rules.ABOUT),
    RESUMED(Rules.NUMBERED, Rules.ABOUT),
    WITHDRAWN(Rules.NUMBERED, Rules.ABOUT),
    WITHDRAWAL_CONTINUED(Rules.NUMBERED, Rules.ABOUT),
    CORRECTION(Rules.NUMBERED, Rules.ABOUT),
    FORWARDING(Reader.BODY, Rules.TO_BODY, Rules.ABOUT),
    FORWARDING_IN_PART(Reader.BODY, Rules.TO_BODY, Rules.ABOUT),
    BODY_QUESTION(Reader.BODY, Rules.TO_BODY, Rules.RECEIVED),
    BODY_QUESTION_CHASED(Reader.BODY, Rules.TO_BODY, Rules.RECEIVED),
    BODY_QUESTION_NEEDLESS(Reader.BODY, Rules.TO_BODY, Rules.RECEIVED);

    private final Reader reader;
    private final TextFields mail;
    private final @Nullable TextFields letter;
    private final boolean inOneLanguage;

    LetterText(String mail) {
        this(mail, false);
    }

    LetterText(String mail, boolean inOneLanguage) {
        this.reader = Reader.CLIENT;
        this.mail = TextFields.of(mail);
        this.letter = null;
        this.inOneLanguage = inOneLanguage;
    }

    LetterText(String mail, String letter) {
        this(Reader.CLIENT, mail, letter);
    }

    LetterText(Reader reader, String mail, String letter) {
        this.reader = reader;
        this.mail = TextFields.of(mail);
        this.letter = TextFields.of(letter);
        this.inOneLanguage = false;
    }

    /** Whom it is written to; what stays in the house is no letter. */
    private enum Reader {
        CLIENT,
        BODY
    }

    /** What several letters can say. */
    private static final class Rules {
        static final String NUMBERED = "byla! rašto numeris! rašto data!";
        static final String TO_BODY = NUMBERED + " failai?";
        static final String RECEIVED = "byla, gauta!";
        static final String ABOUT = RECEIVED + " tema!";
    }

    /** Whether a numbered letter in a file goes with the mail. */
    public boolean hasFile() {
        return letter != null;
    }

    /** Whether it binds nobody, so that whoever reads another language gets it in that language alone. */
    public boolean isInOneLanguage() {
        return inOneLanguage;
    }

    /** Whether a client reads it, in their language too; a competent body reads Lithuanian. */
    public boolean isToClient() {
        return reader == Reader.CLIENT;
    }

    /** The languages that it is written in, Lithuanian first. */
    public List<String> languages() {
        return isToClient() ? ClientLanguages.CODES : List.of(HouseWords.LITHUANIAN.getLanguage());
    }

    /** What may be filled into that part of it. */
    public TextFields fields(TextPart part) {
        return switch (part) {
            case SUBJECT -> TextFields.SUBJECT;
            case MAIL -> mail;
            case HEADING -> TextFields.NONE;
            case LETTER -> letter == null ? TextFields.NONE : letter;
        };
    }

    /** As addresses and folders name it. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its Lithuanian name. */
    public String messageKey() {
        return "wording.letter." + name();
    }
}
