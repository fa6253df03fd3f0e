package lt.atsakas.acceptance.naughty;

/** What is typed where words, a date, a number or a choice are asked for; {@link #MARK} stands in each by which it is found again. */
public enum Naughty {
    /** Signs that steer a terminal, a printer or a database. */
    CONTROLS("%s\u0000\u0001\u0007\u001B[31m\u007F\u009B tęsinys"),
    /** Lines that would be headers of a mail or of an answer, or entries of the log. */
    LINES("%s\r\nX-Zymeke: 1\r\n\r\n2026-11-23 10:00 ERROR padirbta\u000B%%0d%%0aSet-Cookie: a=1\u2028\u2029\u0085x"),
    LONG("%s" + "x".repeat(100_000)),
    BLANKS(" \u00A0\u200B\u2060\u3164\t "),
    HALF_SIGNS("%s\uD800 a\uDC00b\uFFFE\uFFFF"),
    NO_DATE("0000-00-00"),
    FAR_DATE("9999999-13-45"),
    FURTHEST_DATE("+999999999-12-31"),
    HUGE("1e400"),
    NOT_A_NUMBER("NaN"),
    NEGATIVE("-1"),
    TOO_GREAT("99999999999999999999"),
    UNKNOWN("NIEKAS_%s"),
    ABSENT_ID("0f8fad5b-d9cb-469f-a165-70867728950e"),
    PATH("../../../etc/%s%%00.pdf\\..\\con"),
    /** What is text and no more: markup, orders to databases, templates and spreadsheets, signs that turn, join and pile up. */
    TEXT("=cmd|' /C calc'!A1 %s'\";--<script>zymeke()</script></textarea><i class=zymeke>"
            + "${9*99999}#{9*99999}{{9*99999}}__${9*99999}__[[${9*99999}]]%%0d%%0a"
            + "\u202Egnp\u2066a\u0301\u0302\u0303\u0336l\u200Bš👩\u200D👩\u200D👧🏳\uFE0F\u200D🌈"),
    /** The worst of {@link #TEXT} in a length that a name may have. */
    NAME("=1+1 %s'\"<i class=zymeke>${9*99999}\u202Eė\u0301");

    static final String MARK = "zymeke";

    private final String words;

    Naughty(String words) {
        this.words = words;
    }

    /** The words as they are typed. */
    public String typed() {
        return typed(MARK);
    }

    /** The same with a mark by which they are told from what was typed elsewhere. */
    String typed(String mark) {
        return words.formatted(mark);
    }

    /** Whether it is worth typing where only words are asked for and all the rest is right. */
    boolean isOfWords() {
        return compareTo(TEXT) >= 0 || compareTo(HALF_SIGNS) <= 0;
    }
}
