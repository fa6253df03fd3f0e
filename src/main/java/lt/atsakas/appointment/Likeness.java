package lt.atsakas.appointment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.atsakas.shared.LithuanianNames;
import org.jspecify.annotations.Nullable;

/** Whether two things written by hand are likely to mean the same person, mailbox, telephone, company or address. */
final class Likeness {

    private static final int SHORTEST_STEM = 3;
    private static final int DIGITS_OF_PHONE = 8;
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?i)\\b(?:LT-?)?\\d{5}\\b");

    /** „Vilniaus m.“ is the city and „Vilniaus g.“ a street. */
    private static final Pattern CITY =
            Pattern.compile("(?iU)\\bVilniaus(?=\\s+(?:m|miestas|miesto|sav|savivaldyb[eė])\\b)");

    /** The stairs and the storey lead to the flat, they are no other one. */
    private static final Pattern WAY_UP =
            Pattern.compile("(?iU)\\b(?:\\d+|[ivx]+)[- ]?(?:oji|asis|oje|as)?\\s*(?:laiptin|aukšt)\\p{L}*"
                    + "|\\b(?:laiptin|aukšt)\\p{L}*\\s*(?:nr\\.?\\s*)?(?:\\d+|[ivx]+\\b)");

    /** „b. 31“ is a flat, „12 b“ a house. */
    private static final Pattern FLAT = Pattern.compile("(?iU)\\bb\\.?\\s*(?=\\d)");

    /** What an address says or leaves out as it pleases. */
    private static final Set<String> KINDS_OF_STREET = Set.of(
            "g",
            "gatve",
            "pr",
            "prospektas",
            "al",
            "aleja",
            "pl",
            "plentas",
            "skg",
            "skersgatvis",
            "a",
            "aikste",
            "k",
            "kv",
            "bt",
            "butas",
            "bute",
            "but",
            "nr",
            "namas",
            "vilnius",
            "m",
            "miestas",
            "miesto",
            "sav",
            "savivaldybe",
            "lietuva",
            "lt");

    private static final Set<String> KINDS_OF_COMPANY =
            Set.of("uab", "ab", "mb", "ij", "vsi", "si", "dnsb", "bendrija", "imone", "ii", "zub");

    private Likeness() {}

    /** The same family, so far as a name tells: Kazlauskas, Kazlauskienė and Kazlauskaitė, in whichever order a name is written. */
    static boolean isSameSurname(String employee, String other) {
        return !Collections.disjoint(stems(Stream.of(lastWord(employee))), stems(words(other)));
    }

    /** The same surname and a given name in common. */
    static boolean isSameName(String one, String other) {
        Set<String> given = words(one)
                .limit(Math.max(1, words(one).count() - 1))
                .map(LithuanianNames::plain)
                .collect(toUnmodifiableSet());
        return isSameSurname(one, other)
                && words(other).map(LithuanianNames::plain).anyMatch(given::contains);
    }

    static boolean isSameMailbox(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }

    /** Whether the digits agree from the end, whatever comes before them: +370, 8 or nothing. */
    static boolean isSamePhone(@Nullable String one, @Nullable String other) {
        String last = lastDigits(one);
        return last.length() == DIGITS_OF_PHONE && last.equals(lastDigits(other));
    }

    /** The same words but for the legal form. */
    static boolean isSameCompany(String one, String other) {
        List<String> named = plainWords(one, KINDS_OF_COMPANY);
        return !named.isEmpty() && named.equals(plainWords(other, KINDS_OF_COMPANY));
    }

    /** The same street and numbers, with or without the kind of street, the city and the code. */
    static boolean isSameAddress(String one, @Nullable String other) {
        if (other == null) {
            return false;
        }
        List<String> where = place(one);
        return where.size() > 1 && where.equals(place(other));
    }

    /** The one is a house and the other a flat in it. */
    static boolean isSameHouse(String one, @Nullable String other) {
        if (other == null) {
            return false;
        }
        List<String> where = place(one);
        List<String> there = place(other);
        return isFlatIn(where, there) || isFlatIn(there, where);
    }

    private static boolean isFlatIn(List<String> house, List<String> flat) {
        int words = house.size();
        return words > 1
                && flat.size() == words + 1
                && isNumber(house.get(words - 1))
                && isNumber(flat.get(words))
                && house.equals(flat.subList(0, words));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static List<String> place(String address) {
        String plain = address;
        for (Pattern beside : List.of(POSTAL_CODE, CITY, WAY_UP, FLAT)) {
            plain = beside.matcher(plain).replaceAll(" ");
        }
        return plainWords(plain, KINDS_OF_STREET);
    }

    private static List<String> plainWords(String text, Set<String> leftOut) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .map(LithuanianNames::plain)
                .filter(word -> !word.isEmpty() && !leftOut.contains(word))
                .toList();
    }

    private static String lastDigits(@Nullable String phone) {
        String digits = phone == null ? "" : NOT_A_DIGIT.matcher(phone).replaceAll("");
        return digits.substring(Math.max(0, digits.length() - DIGITS_OF_PHONE));
    }

    private static Set<String> stems(Stream<String> names) {
        return names.flatMap(name -> Arrays.stream(name.split("-")))
                .map(LithuanianNames::stem)
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static String lastWord(String name) {
        return words(name).reduce((before, after) -> after).orElse("");
    }
}
