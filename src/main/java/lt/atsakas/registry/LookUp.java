package lt.atsakas.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody types to look a client up: a number of a case, of a telephone, or words without which none is looked for. */
record LookUp(Optional<CaseNumber> number, List<String> parts) {

    /** What the index knows: three letters or digits beside each other. */
    private static final int SHORTEST = 3;

    private static final int MOST_PARTS = 6;
    private static final int LONGEST = 200;
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{C}]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[\\w.]{1,20}-\\d{2}[/~]\\d{1,9}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{5,40}");
    private static final Pattern DIALLED_BEFORE = Pattern.compile("^(?:00370|370|8|0)(?=\\d{4})");

    static LookUp of(String typed) {
        String words = BLANK.matcher(typed.substring(0, Math.min(typed.length(), LONGEST)))
                .replaceAll(" ")
                .strip();
        if (NUMBER.matcher(words).matches()) {
            return new LookUp(Optional.of(CaseNumber.fromAddress(words)), List.of());
        }
        if (PHONE.matcher(words).matches()) {
            String digits = words.replaceAll("\\D", "");
            return ofParts(List.of(DIALLED_BEFORE.matcher(digits).replaceFirst("")));
        }
        return ofParts(Arrays.stream(words.split(" ")).limit(MOST_PARTS).toList());
    }

    private static LookUp ofParts(List<String> parts) {
        boolean known =
                parts.stream().anyMatch(part -> SIGNS.splitAsStream(part).anyMatch(run -> run.length() >= SHORTEST));
        return new LookUp(Optional.empty(), known ? parts : List.of());
    }

    boolean isEmpty() {
        return number.isEmpty() && parts.isEmpty();
    }

    /** The part wherever it stands; what means something to the database is taken as it is written. */
    static String anywhere(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
