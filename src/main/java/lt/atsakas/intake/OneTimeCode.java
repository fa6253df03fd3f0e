package lt.atsakas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Locale;

/** Eight digits that prove once, to whoever asked for them, that somebody reads the mailbox or the telephone of a case. */
record OneTimeCode(String value) {

    private static final int LENGTH = 8;
    private static final int ALL = 100_000_000;
    private static final int LONGEST = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeCode random() {
        return new OneTimeCode(String.format(Locale.ROOT, "%0" + LENGTH + "d", RANDOM.nextInt(ALL)));
    }

    /** What a person typed as it was sent: with or without blanks and dashes. */
    static OneTimeCode typed(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return new OneTimeCode(digits.length() > LONGEST ? digits.substring(0, LONGEST) : digits);
    }

    /** „1234 5678“ */
    String shown() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }

    /** Says nothing to whoever has not got the pass: so few digits could be tried one after another. */
    byte[] hash(ReadingPass pass) {
        return Digest.sha256("one-time".getBytes(UTF_8), pass.value().getBytes(UTF_8), value.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "OneTimeCode[hidden]";
    }
}
