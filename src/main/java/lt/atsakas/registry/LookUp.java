package lt.atsakas.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody types to look a client up: a number of a case, of a telephone, or words without which none is looked for. */
record LookUp(Optional<CaseNumber> number, List<String> parts) {

    /** What the index knows: three letters or digits beside each other. */
    private static final int SHORTEST = 3;

    private static final int MOST_PARTS = 6;
    private static final int LONGEST = 200;
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{C}]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARTING = Pattern.compile("[.,;:]+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
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
        return ofParts(Arrays.stream(words.split(" "))
                .flatMap(LookUp::apart)
                .filter(part -> !part.isEmpty())
                .limit(MOST_PARTS)
                .toList());
    }

    /** What stands beside each other only for want of a blank, without the signs around it; an e-mail stays whole. */
    private static Stream<String> apart(String word) {
        Stream<String> parts = word.contains("@") ? Stream.of(word) : PARTING.splitAsStream(word);
        return parts.map(part -> AROUND.matcher(part).replaceAll(""));
    }

    private static LookUp ofParts(List<String> parts) {
        return new LookUp(Optional.empty(), parts.stream().anyMatch(LookUp::isKnown) ? parts : List.of());
    }

    private static boolean isKnown(String part) {
        return SIGNS.splitAsStream(part).anyMatch(run -> run.length() >= SHORTEST);
    }

    /** The parts that the index knows. */
    List<String> longParts() {
        return parts.stream().filter(LookUp::isKnown).toList();
    }

    /** The parts that are looked for among what the others find. */
    List<String> shortParts() {
        return parts.stream().filter(part -> !isKnown(part)).toList();
    }

    boolean isEmpty() {
        return number.isEmpty() && parts.isEmpty();
    }

    /** The part wherever it stands; what means something to the database is taken as it is written. */
    static String anywhere(String part) {
        return "%" + literally(part) + "%";
    }

    /** The part where it is the first word's. */
    static String beginningTheLine(String part) {
        return literally(part) + "%";
    }

    /** The part where a blank stands before it. */
    static String beginningAWord(String part) {
        return "% " + literally(part) + "%";
    }

    /** The part as it is, and nothing more of the same word. */
    static String betweenBlanks(String part) {
        return "% " + literally(part) + " %";
    }

    private static String literally(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
